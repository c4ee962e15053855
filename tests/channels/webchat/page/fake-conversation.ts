import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

/** What the fake council says or hears. Only what the page looks at. */
export interface FakeActivity {
  type: string;
  id?: string;
  text?: string;
  locale?: string;
  timestamp?: string;
  from?: { id?: string; name?: string; role?: string };
  value?: unknown;
  channelData?: { clientActivityID?: string; takesPhotos?: boolean };
  suggestedActions?: { actions: { type: string; title: string; value: unknown }[] };
  attachments?: { contentType: string; contentUrl: string; name?: string }[];
}

/** One conversation: its numbered log, and the sockets that hear it. */
export class FakeConversation {
  readonly id = randomUUID();
  readonly userId = `dl_${randomUUID()}`;
  token: string = randomUUID();
  ended = false;
  readonly sockets = new Set<WebSocket>();
  readonly #log: FakeActivity[] = [];

  /** Adds an activity and sends it to whoever listens. Answers its id. */
  add(activity: FakeActivity): string {
    const id = activity.id ?? `${this.id}|${String(this.#log.length).padStart(7, '0')}`;
    const whole = { timestamp: new Date().toISOString(), ...activity, id };
    this.#log.push(whole);
    for (const socket of this.sockets) socket.send(JSON.stringify(this.#frame([whole])));
    return id;
  }

  /** The id under which a message was taken before, if it was. */
  knownAs(clientId: string | undefined): string | undefined {
    return clientId === undefined
      ? undefined
      : this.#log.find(({ channelData }) => channelData?.clientActivityID === clientId)?.id;
  }

  /** What came after a watermark, as a frame. */
  since(watermark: string | null) {
    return this.#frame(this.#log.slice(Number(watermark ?? this.#log.length)));
  }

  #frame(activities: FakeActivity[]) {
    return { activities, watermark: String(this.#log.length) };
  }
}
