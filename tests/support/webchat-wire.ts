import { type Met, type Offered, pressedValue, type Sent, type Shown, type Wire } from './wire.ts';

interface DirectLineActivity {
  type: string;
  id: string;
  text?: string;
  from: { role: string };
  suggestedActions?: { actions: { title: string; value: unknown }[] };
  attachments?: unknown[];
}

interface Token {
  conversationId: string;
  token: string;
}

/** A resident's browser: real Direct Line calls to a running server, replies read from the log. */
export class WebchatWire implements Wire {
  readonly #baseUrl: () => string;
  #token: Token = { conversationId: '', token: '' };
  #watermark = 0;

  /** @param baseUrl the server to call now: another process may have taken its place since the last call */
  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl;
  }

  get conversationId(): string {
    return this.#token.conversationId;
  }

  async open(language: string): Promise<void> {
    this.#token = (await this.#call('/webchat/token', { locale: language })).json as Token;
    this.#watermark = 0;
    const started = await this.#call('/v3/directline/conversations', {});
    if (started.status !== 201) throw new Error(`a new conversation was met with ${started.status}`);
  }

  async send(sent: Sent): Promise<Met> {
    const activity: Record<string, unknown> = { type: 'message', channelData: { clientActivityID: sent.key } };
    if (sent.text !== undefined) activity.text = sent.text;
    if (sent.press) Object.assign(activity, { text: sent.press.title, value: sent.press.button });
    const path = `/v3/directline/conversations/${this.conversationId}`;
    const answer = await this.#renewing(() =>
      sent.photo
        ? this.#call(`${path}/upload`, asForm(activity, sent.photo))
        : this.#call(`${path}/activities`, activity),
    );
    if (answer.status === 200) return { id: (answer.json as { id: string }).id };
    const { error } = answer.json as { error: { code: string; message: string } };
    return { refused: error.code, words: error.message };
  }

  async stay(): Promise<void> {
    const { conversationId, token } = this.#token;
    const answer = await this.#call('/webchat/token', { conversationId, token });
    if (answer.status === 200) this.#token = answer.json as Token;
  }

  async shown(): Promise<Shown[]> {
    const path = `/v3/directline/conversations/${this.conversationId}/activities`;
    const answer = await this.#renewing(() => this.#call(`${path}?watermark=${this.#watermark}`));
    // A conversation that has ended, and has nothing more to be read, says so.
    if (answer.status !== 200) return [];
    const { activities, watermark } = answer.json as { activities: DirectLineActivity[]; watermark: string };
    this.#watermark = Number(watermark);
    return activities.filter(({ type }) => type === 'message').map(asShown);
  }

  /** Asks for a new token when the old one is over, as the page does after a pause. */
  async #renewing(call: () => Promise<{ status: number; json: unknown }>): Promise<{ status: number; json: unknown }> {
    const answer = await call();
    const { error } = answer.json as { error?: { code: string } };
    if (error?.code !== 'TokenExpired') return answer;
    const { conversationId, token } = this.#token;
    this.#token = (await this.#call('/webchat/token', { conversationId, token })).json as Token;
    return call();
  }

  async #call(path: string, body?: object): Promise<{ status: number; json: unknown }> {
    const form = body instanceof FormData;
    const headers: Record<string, string> = form || !body ? {} : { 'Content-Type': 'application/json' };
    if (this.#token.token !== '') headers.Authorization = `Bearer ${this.#token.token}`;
    const payload = form ? body : (JSON.stringify(body) as string | undefined);
    const response = await fetch(
      this.#baseUrl() + path,
      body ? { method: 'POST', headers, body: payload ?? null } : { headers },
    );
    return { status: response.status, json: await response.json() };
  }
}

function asForm(activity: object, photo: NonNullable<Sent['photo']>): FormData {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', new Blob([new Uint8Array(photo.bytes)]), photo.name);
  return form;
}

function asShown(activity: DirectLineActivity): Shown {
  return {
    seq: Number(activity.id.split('|')[1]),
    from: activity.from.role === 'user' ? 'resident' : 'assistant',
    text: activity.text ?? '',
    offers: (activity.suggestedActions?.actions ?? []).map(
      ({ title, value }): Offered => ({ title, button: value, value: pressedValue(value) }),
    ),
    photos: activity.attachments?.length ?? 0,
  };
}
