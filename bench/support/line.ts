import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import WebSocket from 'ws';
import type { Said, Saying } from './journey.ts';

/** One resident's conversation with what is measured. */
export interface Line {
  /** Sends a message. Resolves when it was taken and all that is said to it has arrived. */
  say(saying: Saying): Promise<Said>;
  close(): void;
}

interface Shown {
  from?: { role?: string };
  text?: string;
  channelData?: { clientActivityID?: string };
  suggestedActions?: { actions: Said['offers'] };
}

/** Opens conversations at the service, as web chat does: Direct Line, with replies on a WebSocket. */
export async function openDirectLine(agent: Agent, url: string): Promise<Line> {
  const { conversationId, token } = await post<{ conversationId: string; token: string }>(
    agent,
    `${url}/webchat/token`,
    {},
  );
  const bearer = { authorization: `Bearer ${token}` };
  const started = await post<{ streamUrl: string }>(agent, `${url}/v3/directline/conversations`, {}, bearer);
  const address = new URL(started.streamUrl);
  address.host = new URL(url).host;
  const line = new DirectLine(new WebSocket(address, { perMessageDeflate: false }), (activity) =>
    post(agent, `${url}/v3/directline/conversations/${conversationId}/activities`, activity, bearer),
  );
  await line.greeted;
  return line;
}

/** Opens conversations at the echo bot: one POST, with the replies in its answer. */
export async function openEcho(agent: Agent, url: string): Promise<Line> {
  const conversation = { id: randomUUID() };
  const from = { id: `user-${conversation.id}`, name: '', role: 'user' };
  return {
    say: async (saying) => {
      const id = randomUUID();
      const activity = {
        ...asActivity(saying, id),
        ...{ id, conversation, from, recipient: { id: 'bot', name: '' } },
        ...{ channelId: 'emulator', serviceUrl: 'http://127.0.0.1/', deliveryMode: 'expectReplies' },
      };
      const { activities } = await post<{ activities: Shown[] }>(agent, `${url}/api/messages`, activity);
      return saidIn(activities);
    },
    close: () => undefined,
  };
}

class DirectLine implements Line {
  /** Resolves when the greeting has arrived. */
  readonly greeted: Promise<void>;
  readonly #socket: WebSocket;
  readonly #send: (activity: object) => Promise<unknown>;
  #waiting: { key: string; isHeard: boolean; shown: Shown[]; answered: (shown: Shown[]) => void } | undefined;

  constructor(socket: WebSocket, send: (activity: object) => Promise<unknown>) {
    this.#socket = socket;
    this.#send = send;
    this.greeted = new Promise((resolve, reject) => {
      socket.once('message', () => resolve());
      socket.once('error', reject);
    });
    socket.on('message', (frame) => this.#take(String(frame)));
  }

  async say(saying: Saying): Promise<Said> {
    const key = randomUUID();
    const answer = new Promise<Shown[]>((answered) => {
      this.#waiting = { key, isHeard: false, shown: [], answered };
    });
    await this.#send(asActivity(saying, key));
    return saidIn(await answer);
  }

  close(): void {
    this.#socket.terminate();
  }

  /** Replies follow the echo of their message; those of one turn are stored together, so they arrive together. */
  #take(frame: string): void {
    const waiting = this.#waiting;
    if (!waiting || frame === '') return;
    for (const activity of (JSON.parse(frame) as { activities: Shown[] }).activities) {
      if (activity.channelData?.clientActivityID === waiting.key) waiting.isHeard = true;
      else if (waiting.isHeard && activity.from?.role === 'bot') waiting.shown.push(activity);
    }
    if (waiting.shown.length === 0) return;
    this.#waiting = undefined;
    waiting.answered(waiting.shown);
  }
}

function asActivity({ text, value }: Saying, key: string): object {
  return { type: 'message', text, ...(value === undefined ? {} : { value }), channelData: { clientActivityID: key } };
}

function saidIn(shown: readonly Shown[]): Said {
  return {
    texts: shown.map(({ text }) => text ?? ''),
    offers: shown.at(-1)?.suggestedActions?.actions ?? [],
  };
}

/** @throws Error for an answer other than 2xx */
function post<T>(agent: Agent, url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const json = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(JSON.parse(text) as T);
          else
            reject(
              new Error(`POST ${new URL(url).pathname} was answered ${response.statusCode}: ${text.slice(0, 200)}`),
            );
        });
      },
    );
    sent.on('error', reject);
    sent.end(json);
  });
}

/** Connections that are kept, for as many residents as speak at once. */
export function newAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 100 });
}
