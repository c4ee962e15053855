import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { Document } from '../../channels/phone/call-line.ts';
import { twilioAccount } from '../../channels/twilio/account.ts';
import { PAGE } from '../../channels/voice/prompts.ts';
import { stepPath, VOICE_PATH } from '../../channels/voice/twiml.ts';
import type { Press } from '../../dialogs/input.ts';
import type { Message } from '../../dialogs/message.ts';
import { SECRET, type StoryWorld } from '../support/story-world.ts';
import { wordsOf } from '../support/voice-calls.ts';
import { lineTo } from '../support/voice-wire.ts';

/**
 * A resident's end of a channel, by its real doors. It remembers nothing but who it is: where the conversation stands is
 * read from the database, so that this can be put back and another move be made.
 */
export interface End {
  readonly name: 'webchat' | 'sms' | 'voice';
  /** Begins: the first words are said when it resolves. */
  open(words: string): Promise<void>;
  say(words: string): Promise<void>;
  /** Picks a choice of the question that was asked last, as the channel picks. */
  pick(question: Message, value: string): Promise<void>;
  /** Presses a key, where there are keys. */
  key?(digits: string): Promise<void>;
  /** Stays while time passes, as a page does that nobody closes. */
  stay?(): Promise<void>;
  /** Says nothing where that is something. */
  silence?(): Promise<void>;
  /** What was heard in answer to the last move, where that is more than the transcript holds. */
  heard?(): string;
}

const PHONE = '+447700900123';

const placeOf = ({ choices = [] }: Message, value: string): number => {
  const at = choices.findIndex((choice) => choice.value === value);
  if (at === -1) throw new Error(`"${value}" is not offered`);
  return at;
};

/** The three ways that the matrix is tried in. */
export function endsOf(world: StoryWorld): [webchat: End, sms: End, voice: End] {
  return [webchatEnd(world), textsEnd(world), callEnd(world)];
}

function webchatEnd(world: StoryWorld): End {
  const tokens = new Map<string, string>();
  const current = async (): Promise<string> => {
    const { kysely } = world.now.service.database;
    return (await kysely.selectFrom('conversations').select('id').executeTakeFirstOrThrow()).id;
  };
  const tokenFor = async (wanted: object): Promise<{ conversationId: string; token: string }> => {
    const response = await fetch(`${world.now.url}/webchat/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    return (await response.json()) as { conversationId: string; token: string };
  };
  const post = async (path: string, token: string, body: object): Promise<void> => {
    const response = await fetch(world.now.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`web chat answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  const send = async (activity: object): Promise<void> => {
    const id = await current();
    await post(`/v3/directline/conversations/${id}/activities`, tokens.get(id) ?? '', { type: 'message', ...activity });
  };
  return {
    name: 'webchat',
    open: async (words) => {
      const { conversationId, token } = await tokenFor({ locale: 'en' });
      tokens.set(conversationId, token);
      await post('/v3/directline/conversations', token, {});
      await send({ text: words });
    },
    say: (words) => send({ text: words }),
    stay: async () => {
      const conversationId = await current();
      const { token } = await tokenFor({ conversationId, token: tokens.get(conversationId) ?? '' });
      tokens.set(conversationId, token);
    },
    pick: (question, value) => {
      placeOf(question, value);
      const press: Press = { ...(question.asks ?? { form: '', field: '' }), value };
      return send({ text: value, value: { press } });
    },
  };
}

function textsEnd(world: StoryWorld): End {
  const say = async (Body: string): Promise<void> => {
    const { service, url } = world.now;
    const account = twilioAccount(service.config, SECRET, url);
    if (!account) throw new Error('the service takes no texts');
    const MessageSid = `SM${randomBytes(16).toString('hex')}`;
    const form = { MessageSid, From: PHONE, To: '+447700900000', Body, NumMedia: '0' };
    const target = `${url}/twilio/sms`;
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(account.authTokens[0], target, form) },
      body: new URLSearchParams(form),
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`a text was met with ${response.status}`);
  };
  return {
    name: 'sms',
    open: say,
    say,
    pick: (question, value) => say(String(placeOf(question, value) + 1)),
  };
}

function callEnd(world: StoryWorld): End {
  const call = { sid: `CA${randomBytes(16).toString('hex')}`, from: PHONE };
  let heard = '';
  const post = async (path: string, form: Record<string, string>): Promise<void> => {
    const line = lineTo(world.now, SECRET);
    heard = '';
    let document: Document = await line.post(call, path, form);
    for (;;) {
      if (document.problem) throw new Error(`Twilio would refuse this: ${document.problem}`);
      heard += wordsOf(document);
      const last = document.verbs.at(-1);
      if (last?.verb !== 'redirect') return;
      document = await line.post(call, last.url);
    }
  };
  const turn = async (form: Record<string, string>): Promise<void> => {
    const { step } = await world.now.service.database.kysely
      .selectFrom('telephone_calls')
      .select('step')
      .where('call_sid', '=', call.sid)
      .executeTakeFirstOrThrow();
    await post(stepPath(step), form);
  };
  const say = (words: string) => turn({ SpeechResult: words });
  return {
    name: 'voice',
    open: async (words) => {
      await post(VOICE_PATH, {});
      await say(words);
    },
    say,
    key: (digits) => turn({ Digits: digits }),
    pick: async (question, value) => {
      let at = placeOf(question, value);
      for (; at >= PAGE; at -= PAGE) await turn({ Digits: '8' });
      await turn({ Digits: String(at + 1) });
    },
    silence: () => turn({}),
    heard: () => heard,
  };
}
