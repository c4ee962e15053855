import { SignJWT } from 'jose';
import { z } from 'zod';
import { callJson, type JsonAnswer } from '../calls/call-json.ts';
import { CallError } from '../calls/call-text.ts';
import { Circuit } from '../calls/circuit.ts';
import {
  CONTACT_STATUSES,
  type ContactAddress,
  ContactRefusedError,
  type ContactSender,
  type WordsToSend,
} from '../contact/contact.ts';
import { TryLaterError } from '../jobs/jobs.ts';
import type { NotifyKey } from './api-key.ts';
import { textMessage } from './text-message.ts';

/** How to call GOV.UK Notify. */
export interface NotifyOptions {
  key: NotifyKey;
  /** `https://api.notifications.service.gov.uk`. */
  url: string;
  /** Templates made on Notify's site, each with `((message))`; an e-mail's also with `((subject))`. */
  templates: { sms?: string | undefined; email?: string | undefined; letter?: string | undefined };
  /** Milliseconds until a call is given up. */
  patienceMs?: number;
}

const MINUTE = 60_000;
/** A key that is refused is somebody's to mend: looked at again now and then, since it may be our clock. */
const AFTER_REFUSED_KEY = 10 * MINUTE;

const Status = z.enum(CONTACT_STATUSES);
const Sent = z.object({ id: z.uuid() });
const Notification = z.object({ id: z.uuid(), status: Status });
const Notifications = z.object({ notifications: z.array(Notification) });
const Refusal = z.object({ errors: z.array(z.object({ error: z.string() })).min(1) });

/** Notify answered, and could not do it now: a fault of its own, or an answer that is none. */
class NotifyDownError extends Error {
  override name = 'NotifyDownError';
}

/**
 * GOV.UK Notify by its REST interface, version 2 (https://docs.notifications.service.gov.uk/rest-api.html). Not by its
 * own Node client: that one is CommonJS without types, brings an HTTP library of its own, and has no time-outs.
 *
 * A call is made once here. Who calls is a job, which tries again with growing waits and survives a restart.
 */
export class NotifySender implements ContactSender {
  readonly #options: NotifyOptions;
  readonly #circuit = new Circuit('notify');
  readonly #secret: Uint8Array;

  constructor(options: NotifyOptions) {
    this.#options = options;
    this.#secret = new TextEncoder().encode(options.key.secret);
  }

  async send(message: WordsToSend): Promise<{ status: (typeof CONTACT_STATUSES)[number]; providerId: string }> {
    const { path, body } = this.#request(message);
    if (message.mayHaveBeenSent) {
      const found = await this.#byReference(message.id);
      if (found) return { status: found.status, providerId: found.id };
    }
    const { id } = read(Sent, await this.#call('POST', path, body));
    return { status: 'created', providerId: id };
  }

  sends(kind: ContactAddress['kind']): boolean {
    return this.#options.templates[kind] !== undefined;
  }

  async status(providerId: string): Promise<z.output<typeof Status> | undefined> {
    const answer = await this.#call('GET', `/v2/notifications/${encodeURIComponent(providerId)}`);
    return answer.status === 404 ? undefined : read(Notification, answer).status;
  }

  /** What Notify has under our reference: after a call that gave no answer, the message may be there. */
  async #byReference(reference: string): Promise<z.output<typeof Notification> | undefined> {
    const answer = await this.#call('GET', `/v2/notifications?reference=${encodeURIComponent(reference)}`);
    return read(Notifications, answer).notifications[0];
  }

  #request({ id, to, subject, words }: WordsToSend): { path: string; body: Record<string, unknown> } {
    const template_id = this.#options.templates[to.kind];
    if (!template_id) throw new ContactRefusedError(`no-template-for-${to.kind}`);
    const common = { template_id, reference: id };
    const path = `/v2/notifications/${to.kind}`;
    if (to.kind === 'sms') {
      const text = textMessage(words);
      if ('refused' in text) throw new ContactRefusedError(text.refused);
      return { path, body: { ...common, phone_number: to.phone, personalisation: { message: text.words } } };
    }
    if (to.kind === 'email') {
      const personalisation = { subject, message: words };
      // What somebody typed can stand in it: its links and marks are shown, not followed.
      const body = { ...common, email_address: to.email, personalisation, sanitise_content_for: ['message'] };
      return { path, body };
    }
    if (to.lines.length < 3 || to.lines.length > 7) throw new ContactRefusedError('address');
    const lines = Object.fromEntries(to.lines.map((line, i) => [`address_line_${i + 1}`, line]));
    return { path, body: { ...common, personalisation: { ...lines, message: words } } };
  }

  /** @returns an answer that is in order, or 404 */
  #call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<JsonAnswer> {
    const isDown = (error: unknown): boolean => error instanceof CallError || error instanceof NotifyDownError;
    return this.#circuit.run(async () => {
      const url = new URL(path, this.#options.url);
      const headers = { Authorization: `Bearer ${await this.#token()}` };
      const answer = await callJson(url, { method, headers, body }, this.#options.patienceMs);
      if (answer.status >= 400) refuse(answer);
      return answer;
    }, isDown);
  }

  /** New for each call: Notify takes a token for 30 seconds. By the machine's time, whatever the service's clock says. */
  #token(): Promise<string> {
    return new SignJWT()
      .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
      .setIssuer(this.#options.key.serviceId)
      .setIssuedAt()
      .sign(this.#secret);
  }
}

/** What an error of Notify's means for us. By its status and kind: its words are for people and may change. */
function refuse({ status, body }: JsonAnswer): void {
  const kind = Refusal.safeParse(body).data?.errors[0]?.error ?? 'unknown';
  if (status === 404) return;
  if (status === 403 || status === 401) throw new TryLaterError('notify-refuses-our-key', AFTER_REFUSED_KEY);
  if (status === 429 && kind === 'TooManyRequestsError') throw new TryLaterError('notify-daily-limit', untilMidnight());
  if (status === 429) throw new TryLaterError('notify-rate-limit', MINUTE);
  if (status < 500) throw new ContactRefusedError(`notify-${kind}`);
  throw new NotifyDownError(`notify answered ${status}`);
}

/** Daily limits begin anew at midnight, UTC. */
function untilMidnight(now = Date.now()): number {
  const day = 24 * 60 * MINUTE;
  return day - (now % day) + MINUTE;
}

function read<T extends z.ZodType>(schema: T, { status, body }: JsonAnswer): z.output<T> {
  const parsed = schema.safeParse(body);
  if (!parsed.success || status >= 300) throw new NotifyDownError(`notify answered ${status} with something else`);
  return parsed.data;
}
