import { z } from 'zod';
import type { Interpreter } from '../../services/appointments/appointments.ts';
import { INTERPRETER_KINDS, type InterpreterKind } from '../../services/appointments/slots.ts';
import { namedInWords } from '../form/choices.ts';
import { isElsewhere } from '../form/commands.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field } from '../form/form.ts';
import type { Intent, TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';
import type { Choice } from '../message.ts';

/** Names of the facts about an interpreter. */
export const INTERPRETER = { kind: 'interpreter', language: 'language', gender: 'interpreter_gender' } as const;

/** What the journey for interpreters hands on to the one that books: an English word is known in every language. */
export const HANDED_ON = 'interpreter';

const LONGEST_LANGUAGE = 100;
const ANY = 'any';

const KINDS: readonly Choice[] = INTERPRETER_KINDS.map((kind) => ({
  value: kind,
  label: `appointment-interpreter-${kind}`,
}));

const NO: Choice = { value: 'no', label: 'choice-no' };
/** Said in more words: "no interpreter needed". */
const NONE: Choice = { value: 'no', label: 'appointment-interpreter-none' };
/** Something else than an interpreter helps. */
const OTHER: Choice = { value: 'other', label: 'appointment-interpreter-other' };

/** Whether one is needed, and of which kind; or only of which kind, where that is what was asked for. */
export function interpreterKindField(needed: 'asked' | 'sure'): Field {
  const isAsked = needed === 'asked';
  const choices = isAsked ? [NO, ...KINDS, OTHER] : KINDS;
  return {
    name: INTERPRETER.kind,
    kind: 'choice',
    ask: isAsked ? 'appointment-ask-interpreter' : 'interpreter-ask-kind',
    label: 'appointment-label-interpreter',
    schema: z.enum(['no', ...INTERPRETER_KINDS, 'other']),
    optional: false,
    mayBeUnsure: false,
    choices,
    read: (input, context) => (isAsked && isRefused(input, context) ? { kind: 'value', value: NO.value } : undefined),
    takes: (input, context) => (isAsked && isRefused(input, context) ? 'no' : kindIn(input, context, needed)),
    amend: (value, input, context, sure) => {
      const mayName = sure && input.understood.intent !== 'Yes';
      const [named, ...others] = mayName ? namedInWords(input.text, choices, context) : [];
      if (isAsked && isRefused(input, context)) return value === 'no' ? undefined : 'no';
      const kind = kindIn(input, context, needed) ?? (others.length === 0 ? named : undefined);
      return kind === value ? undefined : kind;
    },
  };
}

/** Whether a message says that no interpreter is needed, which names one all the same. */
function isRefused({ text }: TurnInput, context: JourneyContext): boolean {
  return namedInWords(text, [NONE, ...KINDS], context)[0] === NONE.value;
}

/** The kind of interpreter that a message asks for, where it was not asked. */
function kindIn(input: TurnInput, context: JourneyContext, needed: 'asked' | 'sure'): InterpreterKind | undefined {
  const named = namedInWords(input.text, KINDS, context);
  // "A sign language interpreter" names both words, and is one of sign language.
  if (named.includes('sign')) return 'sign';
  // Words for yes are among them, and say nothing in another message.
  const isWish = asksForInterpreter(input, named);
  return isWish || (needed === 'sure' && context.languageIn(input.text)) ? 'spoken' : undefined;
}

/** Whether a message asks for an interpreter, and not only says a word that may mean one. */
function asksForInterpreter({ text, understood }: TurnInput, named: readonly string[]): boolean {
  const { intent, also } = understood;
  if (intent === 'RequestInterpreter' || also === 'RequestInterpreter') return true;
  return named.includes('spoken') && text.trim().toLowerCase() === HANDED_ON;
}

/** What there is to know of an interpreter who is needed. */
export function interpreterFields(facts: Facts): Field[] {
  const kind = interpreterKind(facts);
  return kind ? [languageField(kind), GENDER] : [];
}

/** The kind of interpreter that is needed, if one is. */
export function interpreterKind(facts: Facts): InterpreterKind | undefined {
  const kind = known<string>(facts, INTERPRETER.kind);
  return kind === 'spoken' || kind === 'sign' ? kind : undefined;
}

/** The interpreter who is needed, if one is. */
export function interpreterOf(facts: Facts): Interpreter | undefined {
  const kind = interpreterKind(facts);
  if (!kind) return undefined;
  const gender = known<string>(facts, INTERPRETER.gender);
  return {
    kind,
    language: known<string>(facts, INTERPRETER.language) ?? '',
    ...(gender === 'woman' || gender === 'man' ? { gender } : {}),
  };
}

/** Wishes that a language's name sounds like. */
const NAMES_LANGUAGE: readonly Intent[] = ['BookAppointment', 'ChangeLanguage', 'RequestInterpreter'];

/** Language and dialect are asked for together; a language that has only one kind need not be asked for when it was named. */
function languageField(kind: InterpreterKind): Field {
  return {
    name: INTERPRETER.language,
    kind: 'text',
    ask: 'appointment-ask-language',
    label: 'appointment-label-language',
    schema: z.string(),
    optional: false,
    mayBeUnsure: false,
    // To name a language is the answer here, and no wish for another one.
    read: (input) => {
      const language = input.text.trim();
      const isOne =
        /\p{L}/u.test(language) && language.length <= LONGEST_LANGUAGE && !isElsewhere(input, NAMES_LANGUAGE);
      return isOne ? { kind: 'value', value: language } : { kind: 'none' };
    },
    takes: ({ text }, context) => {
      const named = kind === 'spoken' ? context.languageIn(text) : undefined;
      const { ask_dialect: dialects } = context.council.appointments.interpreter;
      return named && !dialects.includes(named.code) ? named.name : undefined;
    },
  };
}

const GENDER: Field = {
  name: INTERPRETER.gender,
  kind: 'choice',
  ask: 'interpreter-ask-gender',
  label: 'interpreter-label-gender',
  schema: z.enum([ANY, 'woman', 'man']),
  optional: false,
  mayBeUnsure: false,
  choices: [ANY, 'woman', 'man'].map((value) => ({ value, label: `interpreter-gender-${value}` })),
  // Who speaks of a woman in another sentence wishes for nothing.
  takes: () => undefined,
};
