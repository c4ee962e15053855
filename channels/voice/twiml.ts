import { createRequire } from 'node:module';
import type * as TwiML from 'twilio/lib/twiml/VoiceResponse.js';
import { voiceOf } from './voices.ts';

// By its own path: the whole library takes ten times as long to load.
const VoiceResponse = createRequire(import.meta.url)('twilio/lib/twiml/VoiceResponse.js') as typeof TwiML.default;

/** Something to be read out, in a language that has a voice. */
export interface Line {
  text: string;
  language: string;
}

/** What is said while a card is taken: for one of its steps, at first and after what went wrong there. */
export interface CardPrompt {
  step: NonNullable<TwiML.PromptAttributes['for']>;
  lines: readonly Line[];
  /** Said before it is asked again. */
  again?: Line;
}

/** What a step of a call is answered with. */
export type Answer =
  /** Something is said, and the caller has the word. */
  | {
      kind: 'ask';
      lines: readonly Line[];
      /** The language that is listened for. */
      language: string;
      /** Words that are likely in answer. */
      hints: readonly string[];
      /** One key answers at once; several end with the hash key, or with a pause. */
      keys: 'one' | 'several';
      slow: boolean;
      /** What is said may be talked over. */
      bargeIn: boolean;
    }
  /** The answer is not ready: the line is held, and asked again in a moment. */
  | { kind: 'hold'; lines: readonly Line[] }
  /** The caller is put through to a person. */
  | { kind: 'dial'; lines: readonly Line[]; number: string; seconds: number }
  /** The caller waits in the queue of a contact centre, whose people see what stands in the task. */
  | { kind: 'enqueue'; lines: readonly Line[]; workflow: string; task: Readonly<Record<string, string>> }
  /** The network takes a card by keys, which nobody else hears. */
  | {
      kind: 'pay';
      lines: readonly Line[];
      /** The language that the network itself speaks meanwhile, and what is asked in it. */
      language: string;
      prompts: readonly CardPrompt[];
      connector: string;
      pence: number;
      description: string;
    }
  | { kind: 'end'; lines: readonly Line[] };

/** Where the doors of calls are. */
export const VOICE_PATH = '/twilio/voice';
export const TURN_PATH = `${VOICE_PATH}/turn`;
export const WHISPER_PATH = `${VOICE_PATH}/whisper`;
export const STATUS_PATH = `${VOICE_PATH}/status`;

/** Where the next step of a call is asked for. Relative, so that each process answers the same. */
export const stepPath = (step: number): string => `${TURN_PATH}?step=${step}`;

/** Characters that Twilio reads out in one go. */
const LONGEST_SAY = 4_000;
/** Phrases that Twilio takes as hints, and their length. */
const MOST_HINTS = 200;
const LONGEST_HINT = 100;
const PENCE = 100;
/** Seconds of silence after which the caller is taken to say nothing, or to have pressed the last key. */
const SILENCE = 6;

type Sayer = Pick<InstanceType<typeof TwiML.default>, 'say'>;

/** TwiML of an answer. @param next the step that the caller's answer belongs to */
export function twimlOf(answer: Answer, next: number): string {
  const response = new VoiceResponse();
  switch (answer.kind) {
    case 'ask':
      ask(response, answer, next);
      break;
    case 'hold':
      say(response, answer.lines);
      response.pause({ length: 1 });
      response.redirect({ method: 'POST' }, stepPath(next));
      break;
    case 'dial':
      say(response, answer.lines);
      response
        .dial({ action: stepPath(next), method: 'POST', answerOnBridge: true, timeout: answer.seconds })
        .number({ url: WHISPER_PATH, method: 'POST' }, answer.number);
      break;
    case 'enqueue':
      say(response, answer.lines);
      response
        .enqueue({ action: stepPath(next), method: 'POST', workflowSid: answer.workflow })
        .task({}, legal(JSON.stringify(answer.task), LONGEST_SAY));
      break;
    case 'pay':
      say(response, answer.lines);
      takeCard(response, answer, next);
      break;
    case 'end':
      say(response, answer.lines);
      response.hangup();
  }
  return response.toString();
}

/** What may go wrong with each thing that is keyed in. */
const CARD_ERRORS: Partial<Record<CardPrompt['step'], NonNullable<TwiML.PromptAttributes['errorType']>>> = {
  'payment-card-number': ['timeout', 'invalid-card-number', 'invalid-card-type'],
  'expiration-date': ['timeout', 'invalid-date'],
  'security-code': ['timeout', 'invalid-security-code'],
};

function takeCard(
  response: InstanceType<typeof TwiML.default>,
  answer: Extract<Answer, { kind: 'pay' }>,
  next: number,
): void {
  const { pays = 'en-GB' } = voiceOf(answer.language);
  const pay = response.pay({
    action: stepPath(next),
    // Never by speech: what is said would be written down.
    input: 'dtmf',
    paymentConnector: answer.connector,
    paymentMethod: 'credit-card',
    tokenType: 'one-time',
    chargeAmount: (answer.pence / PENCE).toFixed(2),
    currency: 'gbp',
    language: pays,
    // Postcodes here hold letters.
    postalCode: 'false',
    securityCode: true,
    description: answer.description,
  });
  for (const { step, lines, again } of answer.prompts) {
    say(pay.prompt({ for: step }), lines);
    const errorType = CARD_ERRORS[step];
    if (again && errorType) say(pay.prompt({ for: step, errorType }), [again, ...lines]);
  }
}

/** TwiML that only says something: what the person hears before the caller is put through. */
export function sayOnly(lines: readonly Line[]): string {
  const response = new VoiceResponse();
  say(response, lines);
  return response.toString();
}

/** TwiML that says something and comes back, or ends the call when there is nowhere to come back to. */
export function sayAndGoTo(lines: readonly Line[], path: string | undefined): string {
  const response = new VoiceResponse();
  say(response, lines);
  response.pause({ length: 2 });
  if (path === undefined) response.hangup();
  else response.redirect({ method: 'POST' }, path);
  return response.toString();
}

/** TwiML that asks for another step. */
export function redirectTo(path: string): string {
  const response = new VoiceResponse();
  response.redirect({ method: 'POST' }, path);
  return response.toString();
}

function ask(
  response: InstanceType<typeof TwiML.default>,
  answer: Extract<Answer, { kind: 'ask' }>,
  next: number,
): void {
  const { hears } = voiceOf(answer.language);
  const hints = [...new Set(answer.hints)]
    .map((hint) => legal(hint.replaceAll(',', ' '), LONGEST_HINT))
    .slice(0, MOST_HINTS);
  const gather = response.gather({
    input: hears ? ['dtmf', 'speech'] : ['dtmf'],
    action: stepPath(next),
    method: 'POST',
    timeout: SILENCE,
    // Without it a silent caller would fall through to whatever stands below.
    actionOnEmptyResult: true,
    bargeIn: answer.bargeIn,
    ...(answer.keys === 'one' ? { numDigits: 1 } : { finishOnKey: '#' }),
    // It stars words out, and some streets hold them.
    ...(hears ? { language: hears, speechTimeout: 'auto', profanityFilter: false } : {}),
    ...(hears && hints.length > 0 ? { hints: hints.join(', ') } : {}),
  });
  say(gather, answer.lines, answer.slow);
}

function say(sayer: Sayer, lines: readonly Line[], slow = false): void {
  for (const { text, language } of lines) {
    const { speaks } = voiceOf(language);
    // A voice that reads another language than its own is not understood by anybody.
    if (!speaks || text === '') continue;
    if (slow) sayer.say(speaks, '').prosody({ rate: '75%' }, legal(text, LONGEST_SAY));
    else sayer.say(speaks, legal(text, LONGEST_SAY));
  }
}

/** Signs that no XML may hold, whatever way they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function legal(text: string, longest: number): string {
  return text.slice(0, longest).toWellFormed().replace(ILLEGAL, '');
}
