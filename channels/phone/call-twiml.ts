import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Something that a caller hears. */
export type Heard =
  | { verb: 'say'; text: string; language: string; voice: string; rate?: string }
  | { verb: 'play'; url: string }
  | { verb: 'pause'; seconds: number };

/** One thing that a telephone network does when it is told so by TwiML. */
export type Verb =
  | Heard
  | {
      verb: 'gather';
      prompts: Heard[];
      action: string;
      input: string[];
      numDigits?: number;
      finishOnKey: string;
      timeout: number;
      answersSilence: boolean;
      bargeIn: boolean;
      language: string;
      hints: string[];
    }
  | { verb: 'redirect'; url: string }
  | { verb: 'dial'; number: string; timeout: number; action: string; whisper: string }
  | {
      verb: 'enqueue';
      /** Its name, or the workflow that has it. */
      queue: string;
      /** What whoever takes the call sees. */
      task: string;
      action: string;
    }
  | {
      verb: 'pay';
      connector: string;
      amount: string;
      currency: string;
      /** What the network speaks where it has words of its own. */
      language: string;
      /** What it says instead, at first: the rest is for what goes wrong. */
      prompts: Heard[];
      action: string;
    }
  | { verb: 'record'; action: string; seconds: number }
  | { verb: 'hangup' };

/** Twilio would not take this document. */
export class TwimlError extends Error {
  override name = 'TwimlError';
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** What may stand in what, and which attributes each takes. */
const GRAMMAR: Record<string, { inside: string[]; attributes: string[] }> = {
  Response: {
    inside: ['Say', 'Play', 'Pause', 'Gather', 'Redirect', 'Dial', 'Enqueue', 'Record', 'Pay', 'Hangup'],
    attributes: [],
  },
  Say: { inside: ['prosody', 'say-as', 'break', 'lang'], attributes: ['voice', 'language', 'loop'] },
  Play: { inside: [], attributes: ['loop', 'digits'] },
  Pause: { inside: [], attributes: ['length'] },
  Gather: {
    inside: ['Say', 'Play', 'Pause'],
    attributes: [
      ...['input', 'action', 'method', 'timeout', 'finishOnKey', 'numDigits', 'actionOnEmptyResult', 'bargeIn'],
      ...['language', 'speechTimeout', 'speechModel', 'profanityFilter', 'hints', 'maxSpeechTime'],
    ],
  },
  Redirect: { inside: [], attributes: ['method'] },
  Dial: {
    inside: ['Number'],
    attributes: ['action', 'method', 'timeout', 'answerOnBridge', 'callerId', 'record', 'timeLimit'],
  },
  Number: { inside: [], attributes: ['url', 'method', 'statusCallback'] },
  Enqueue: { inside: ['Task'], attributes: ['action', 'method', 'waitUrl', 'workflowSid'] },
  Task: { inside: [], attributes: ['priority', 'timeout'] },
  Record: { inside: [], attributes: ['action', 'method', 'maxLength', 'playBeep', 'timeout', 'finishOnKey'] },
  Pay: {
    inside: ['Prompt'],
    attributes: [
      ...['action', 'input', 'paymentConnector', 'paymentMethod', 'tokenType', 'chargeAmount', 'currency', 'language'],
      ...['postalCode', 'securityCode', 'description', 'maxAttempts', 'timeout', 'validCardTypes', 'statusCallback'],
    ],
  },
  Prompt: {
    inside: ['Say', 'Play', 'Pause'],
    attributes: ['for', 'errorType', 'attempt', 'cardType', 'requireMatchingInputs'],
  },
  Hangup: { inside: [], attributes: [] },
  prosody: { inside: [], attributes: ['rate', 'pitch', 'volume'] },
  'say-as': { inside: [], attributes: ['interpret-as', 'format'] },
  break: { inside: [], attributes: ['strength', 'time'] },
  lang: { inside: [], attributes: ['xml:lang'] },
};

/** Characters of one Say; phrases of hints and characters of each. */
const LONGEST_SAY = 4_096;
const MOST_HINTS = 500;
const LONGEST_HINT = 100;
/** Bytes of a document. */
const LONGEST = 65_536;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/**
 * Reads TwiML as Twilio does: every element where it may stand, every attribute one that it knows.
 *
 * @throws TwimlError saying what Twilio would refuse
 */
export function readTwiml(xml: string): Verb[] {
  if (Buffer.byteLength(xml) > LONGEST) throw new TwimlError('the document is longer than 64 KB');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new TwimlError(`the document is no XML: ${valid.err.msg}`);
  const [root, ...more] = elementsOf(parser.parse(xml) as Node[]).filter(({ name }) => name !== '?xml');
  if (root?.name !== 'Response' || more.length > 0) throw new TwimlError('the root must be one <Response>');
  check(root);
  return root.children.map(verbOf);
}

type Node = Record<string, unknown>;

function elementsOf(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text') return [];
    const inside = node[name] as Node[];
    const text = inside.map((each) => String(each['#text'] ?? '')).join('');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elementsOf(inside), text }];
  });
}

function check({ name, attributes, children, text }: Element): void {
  const rule = GRAMMAR[name];
  if (!rule) throw new TwimlError(`<${name}> is unknown`);
  for (const attribute of Object.keys(attributes)) {
    if (!rule.attributes.includes(attribute)) throw new TwimlError(`<${name}> has no attribute "${attribute}"`);
  }
  for (const child of children) {
    if (!rule.inside.includes(child.name)) throw new TwimlError(`<${child.name}> may not stand in <${name}>`);
    check(child);
  }
  if (name === 'Say' && wordsOf({ name, attributes, children, text }).length > LONGEST_SAY) {
    throw new TwimlError(`<Say> has more than ${LONGEST_SAY} characters`);
  }
  const { speechTimeout, speechModel, numDigits, timeout, length } = attributes;
  if (speechTimeout === 'auto' && speechModel) throw new TwimlError('with a speech model, speechTimeout is a number');
  for (const [attribute, value] of Object.entries({ numDigits, timeout, length })) {
    if (value !== undefined && !/^\d+$/.test(value)) throw new TwimlError(`${attribute}="${value}" is no whole number`);
  }
}

function verbOf(element: Element): Verb {
  const { name, attributes, text } = element;
  const seconds = (value: string | undefined, otherwise: number): number => Number(value ?? otherwise);
  const action = attributes.action ?? '';
  switch (name) {
    case 'Gather':
      return gatherOf(element);
    case 'Redirect':
      return { verb: 'redirect', url: text.trim() };
    case 'Dial': {
      const [number] = element.children;
      return {
        verb: 'dial',
        number: (number?.text ?? text).trim(),
        timeout: seconds(attributes.timeout, 30),
        action,
        whisper: number?.attributes.url ?? '',
      };
    }
    case 'Enqueue':
      return enqueueOf(element);
    case 'Record':
      return { verb: 'record', action, seconds: seconds(attributes.maxLength, 3_600) };
    case 'Pay':
      return payOf(element);
    case 'Hangup':
      return { verb: 'hangup' };
    default:
      return heardOf(element);
  }
}

/** Steps of taking a card, what may go wrong there, and the languages in which Twilio itself says so. */
const CARD_STEPS = ['payment-card-number', 'expiration-date', 'security-code', 'postal-code', 'payment-processing'];
const CARD_ERRORS = [
  ...['timeout', 'invalid-card-number', 'invalid-card-type', 'invalid-date', 'invalid-security-code'],
  ...['internal-error', 'input-matching-failed'],
];
const CARD_LANGUAGE = /^(?:de-DE|en-(?:AU|CA|GB|IE|IN|NZ|PH|US|ZA)|es-(?:ES|US)|fr-(?:CA|FR)|it-IT)$/;

function payOf({ attributes, children }: Element): Verb {
  const { input, paymentConnector, chargeAmount, currency, language = 'en-US', action = '' } = attributes;
  if (input !== 'dtmf') throw new TwimlError('<Pay> takes keys only');
  if (!CARD_LANGUAGE.test(language)) throw new TwimlError(`<Pay> does not speak ${language}`);
  for (const prompt of children) {
    const { for: step = '', errorType } = prompt.attributes;
    if (!CARD_STEPS.includes(step)) throw new TwimlError(`<Prompt> is for no step of taking a card: "${step}"`);
    const wrong = errorType?.split(' ').find((each) => !CARD_ERRORS.includes(each));
    if (wrong !== undefined) throw new TwimlError(`<Prompt> knows no error "${wrong}"`);
    if (prompt.children.length === 0) throw new TwimlError('<Prompt> says nothing');
  }
  return {
    verb: 'pay',
    connector: paymentConnector ?? 'Default',
    amount: chargeAmount ?? '0',
    currency: currency ?? 'usd',
    language,
    prompts: children
      .filter((prompt) => !prompt.attributes.errorType)
      .flatMap((prompt) => prompt.children.map(heardOf)),
    action,
  };
}

function enqueueOf({ attributes, children, text }: Element): Verb {
  const { workflowSid, action = '' } = attributes;
  const [task] = children;
  if (workflowSid === undefined && task) throw new TwimlError('<Task> needs a workflow');
  if (workflowSid === undefined && text.trim() === '') throw new TwimlError('<Enqueue> names no queue');
  if (task) {
    try {
      JSON.parse(task.text);
    } catch {
      throw new TwimlError('<Task> is no JSON');
    }
  }
  return { verb: 'enqueue', queue: workflowSid ?? text.trim(), task: task?.text ?? '', action };
}

function gatherOf({ attributes, children }: Element): Verb {
  const hints = (attributes.hints ?? '').split(',').flatMap((hint) => hint.trim() || []);
  if (hints.length > MOST_HINTS || hints.some((hint) => hint.length > LONGEST_HINT)) {
    throw new TwimlError(`hints are at most ${MOST_HINTS} phrases of ${LONGEST_HINT} characters`);
  }
  const input = (attributes.input ?? 'dtmf').split(' ');
  if (input.some((each) => each !== 'dtmf' && each !== 'speech')) throw new TwimlError('input is dtmf, speech or both');
  return {
    verb: 'gather',
    prompts: children.map(heardOf),
    action: attributes.action ?? '',
    input,
    ...(attributes.numDigits === undefined ? {} : { numDigits: Number(attributes.numDigits) }),
    finishOnKey: attributes.finishOnKey ?? '#',
    timeout: Number(attributes.timeout ?? 5),
    answersSilence: attributes.actionOnEmptyResult === 'true',
    bargeIn: attributes.bargeIn !== 'false',
    language: attributes.language ?? 'en-US',
    hints,
  };
}

function heardOf(element: Element): Heard {
  const { name, attributes, text } = element;
  if (name === 'Play') return { verb: 'play', url: text.trim() };
  if (name === 'Pause') return { verb: 'pause', seconds: Number(attributes.length ?? 1) };
  const rate = element.children.find((child) => child.name === 'prosody')?.attributes.rate;
  return {
    verb: 'say',
    text: wordsOf(element),
    language: attributes.language ?? 'en-US',
    voice: attributes.voice ?? 'man',
    ...(rate === undefined ? {} : { rate }),
  };
}

function wordsOf({ text, children }: Element): string {
  return `${text}${children.map(wordsOf).join(' ')}`.trim();
}
