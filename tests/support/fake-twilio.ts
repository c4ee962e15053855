import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A text as the stand-in holds it. */
export interface FakeText {
  sid: string;
  to: string;
  body: string;
  status: string;
  direction: string;
  callback: string;
}

/** How one call is met instead of as documented. */
export type TwilioTrouble =
  | { kind: 'error'; status: number; code?: number }
  /** Takes the text, then the line is cut. */
  | { kind: 'cut after' }
  | { kind: 'cut' };

/** A stand-in for Twilio's REST interface on loopback: creates texts, lists them, and refuses as documented. */
export class FakeTwilio {
  readonly accountSid = `AC${'1'.repeat(32)}`;
  readonly authToken = 'the token of the stand-in';
  readonly texts: FakeText[] = [];
  /** Forms of the calls that were to create a text. */
  readonly created: Record<string, string>[] = [];
  /** How the next calls are met, first come first; the rest is met as documented. */
  readonly troubles: TwilioTrouble[] = [];
  /** Called when a text was taken and before its call is answered. */
  whenTaken: (text: FakeText) => Promise<void> = async () => undefined;
  readonly #server = createServer((req, res) => void this.#answer(req, res));

  static async start(): Promise<FakeTwilio> {
    const fake = new FakeTwilio();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const reply = (status: number, body: unknown): void => {
      // One by one: restify changes what `writeHead` returns, for every server of the process.
      res.writeHead(status, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(body));
    };
    const expected = `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64')}`;
    if (req.headers.authorization !== expected) return reply(401, { status: 401, code: 20003, message: 'no' });
    const url = new URL(req.url ?? '', this.url);
    if (url.pathname !== `/2010-04-01/Accounts/${this.accountSid}/Messages.json`) return reply(404, { status: 404 });
    const trouble = this.troubles.shift();
    if (trouble?.kind === 'cut') return void req.socket.destroy();
    if (trouble?.kind === 'error') {
      return reply(trouble.status, { status: trouble.status, code: trouble.code, message: 'as the test says' });
    }
    if (req.method === 'GET') {
      const found = this.texts.filter(({ to }) => to === url.searchParams.get('To'));
      return reply(200, { messages: found.toReversed().map(wire), page_size: 50, page: 0 });
    }
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    this.created.push(form);
    const text = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      to: form.To ?? '',
      body: form.Body ?? '',
      status: 'queued',
      direction: 'outbound-api',
      callback: form.StatusCallback ?? '',
    };
    this.texts.push(text);
    await this.whenTaken(text);
    if (trouble?.kind === 'cut after') return void req.socket.destroy();
    reply(201, wire(text));
  }
}

function wire({ sid, to, body, status, direction }: FakeText): object {
  return { sid, to, body, status, direction, account_sid: `AC${'1'.repeat(32)}` };
}
