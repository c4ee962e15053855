import { z } from 'zod';
import { namedInWords } from '../form/choices.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Reading } from '../form/form.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { categoryOf, REPORT } from './answers.ts';
import { isOneStory } from './question-fields.ts';

/** Made once: a schema takes longer to make than to use. */
const AnyText = z.string();

/** The group of what fits no other. */
const OTHER = 'other';

/** What the report is about: asked in two steps, as few people can choose among twenty. */
export function categoryFields(facts: Facts, context: JourneyContext): Field[] {
  const category = categoryField(facts, context);
  return facts[REPORT.category] ? [category] : [groupField(context), category];
}

function groupField({ council }: JourneyContext): Field {
  const groups = [...new Set([...council.categories.values()].map(({ group }) => group))];
  // Whatever fits none of the others is offered after them.
  groups.sort((a, b) => Number(a === OTHER) - Number(b === OTHER));
  return {
    name: REPORT.group,
    kind: 'choice',
    ask: 'report-ask-group',
    label: 'report-label-category',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    hidden: true,
    choices: groups.map((group) => ({ value: group, label: `report-group-${group}` })),
    // A group is a step on the way: only pressed or named when it is asked.
    takes: () => undefined,
  };
}

function categoryField(facts: Facts, context: JourneyContext): Field {
  const group = known<string>(facts, REPORT.group) ?? categoryOf(facts, context)?.group;
  const all = [...context.council.categories.values()];
  const choices = all.filter((category) => category.group === group).map(({ code }) => choice(code));
  return {
    name: REPORT.category,
    kind: 'choice',
    ask: 'report-ask-category',
    label: 'report-label-category',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    choices,
    alsoChoices: all.map(({ code }) => choice(code)),
    read: (input, given) => readCategory(input, given, choices),
    takes: (input, given) => recognised(input, given),
  };
}

const choice = (code: string): Choice => ({ value: code, label: `category-${code}` });

function readCategory(input: TurnInput, context: JourneyContext, choices: readonly Choice[]): Reading {
  const named = context.match(input.text, choices);
  if (named.length === 1) return { kind: 'value', value: named[0] as string };
  const value = recognised(input, context);
  if (value !== undefined) return { kind: 'value', value };
  const all = [...context.council.categories.keys()].map(choice);
  const among = named.length > 1 ? named : namedInWords(input.text, all, context);
  if (among.length === 0) return { kind: 'none' };
  if (among.length === 1) return { kind: 'value', value: among[0] as string };
  return { kind: 'bad', why: 'form-which-one', near: all.filter((each) => among.includes(each.value)) };
}

/** The category that the message was recognised as. What fits nothing else is never guessed, only chosen. */
function recognised({ understood }: TurnInput, { council }: JourneyContext): JsonValue | undefined {
  const { intent } = understood;
  const category = council.categories.get(understood.category ?? '');
  if (!category || isOneStory(category) || (intent !== 'ReportIssue' && intent !== 'None')) return undefined;
  return category.code;
}
