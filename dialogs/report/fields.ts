import { z } from 'zod';
import type { Category } from '../../services/council/category-schema.ts';
import type { HasMessage } from '../../services/council/message-ids.ts';
import { soundsUnhappy } from '../complaint/words.ts';
import { YES_NO } from '../form/choices.ts';
import { ContactSchema } from '../form/contact.ts';
import { askedCount, known } from '../form/facts.ts';
import type { Facts, Field } from '../form/form.ts';
import { PhotosSchema } from '../form/photos.ts';
import { PlaceSchema } from '../form/place.ts';
import type { JourneyContext } from '../journey.ts';
import { categoryOf, placeOf, REPORT, responsible } from './answers.ts';
import { categoryFields } from './category-fields.ts';
import { type Nearby, reportsNearby } from './nearby.ts';
import { isOneStory, questionFields } from './question-fields.ts';
import { LONGEST_STORY, takesStory } from './story.ts';

/** Made once: a schema takes longer to make than to use. */
const AnyText = z.string();

/** After this many answers a resident who told all in one sentence is asked for nothing that can be left out. */
const ENOUGH_ASKED = 3;

/** A report's fields, in the order they are asked, given what is known. */
export function reportFields(facts: Facts, context: JourneyContext, has: HasMessage): Field[] {
  const category = categoryOf(facts, context);
  const about = categoryFields(facts, context);
  if (!category)
    return [...about, locationField(undefined), descriptionField(false), photosField(true), contactField()];
  const { deciding, others } = questionFields(category, facts, has);
  if (known(facts, REPORT.join) === 'same') return [...about, ...joinFields(category, facts), contactField(category)];
  return [
    ...about,
    ...passOnField(category, facts, context),
    // These two come up once the place is known, and then before anything else is asked for nothing.
    ...outsideField(facts),
    ...joinField(facts),
    ...(facts[REPORT.moved] ? [locationField(category), ...deciding] : [...deciding, locationField(category)]),
    ...others,
    ...(isOneStory(category) ? [] : [descriptionField(false)]),
    photosField(!hasRoom(facts, ENOUGH_ASKED - 1)),
    contactField(category, mayLeaveOutContact(category, facts)),
    UNHAPPY,
  ];
}

function joinFields(category: Category, facts: Facts): Field[] {
  return [locationField(category), ...joinField(facts), descriptionField(true)];
}

/**
 * Whether there is room for one more question that need not be asked. Somebody who answers question by question goes
 * on; somebody who said it all in a sentence has it done in five messages.
 */
function hasRoom(facts: Facts, most: number): boolean {
  const story = facts[REPORT.description];
  const toldAtOnce = story !== undefined && !story.asked;
  return !toldAtOnce || askedCount(facts) < most;
}

/** Contact may be left to the read-back where the report needs nobody: nothing at home, nothing between people. */
function mayLeaveOutContact(category: Category, facts: Facts): boolean {
  return category.anonymous === 'allowed' && !category.private && !hasRoom(facts, ENOUGH_ASKED);
}

function passOnField(category: Category, facts: Facts, context: JourneyContext): Field[] {
  const { ours, pass_on, body } = responsible(facts, category, context);
  if (ours || !pass_on) return [];
  return [
    {
      ...HIDDEN_CHOICE,
      name: REPORT.passOn,
      ask: 'report-ask-pass-on',
      values: { body: { message: `body-${body}` } },
      label: 'report-label-pass-on',
      choices: YES_NO,
    },
  ];
}

function locationField(category: Category | undefined): Field {
  const needed = category?.location ?? 'address';
  const precision = needed === 'none' ? 'site' : needed;
  return {
    name: REPORT.location,
    kind: 'place',
    ask: `report-ask-location-${precision}`,
    label: 'report-label-location',
    schema: PlaceSchema,
    optional: false,
    mayBeUnsure: false,
    onlyOffered: needed === 'none',
    precision,
  };
}

function outsideField(facts: Facts): Field[] {
  if (placeOf(facts)?.district !== 'outside') return [];
  return [
    {
      ...HIDDEN_CHOICE,
      name: REPORT.outside,
      ask: 'report-ask-outside',
      label: 'report-label-location',
      choices: [
        { value: 'change', label: 'report-choice-other-address' },
        { value: 'stop', label: 'report-choice-end' },
      ],
    },
  ];
}

function joinField(facts: Facts): Field[] {
  const report = known<Nearby>(facts, REPORT.nearby)?.report;
  if (!report) return [];
  return [
    {
      ...HIDDEN_CHOICE,
      name: REPORT.join,
      ask: 'report-ask-join',
      values: { ...reportsNearby(report) },
      label: 'report-label-join',
      mayBeUnsure: true,
      choices: [
        { value: 'same', label: 'report-choice-same' },
        { value: 'different', label: 'report-choice-different' },
      ],
    },
  ];
}

/** A choice that is a step on the way: never taken from a message that did not answer it, never read back. */
const HIDDEN_CHOICE = {
  kind: 'choice',
  schema: AnyText,
  optional: false,
  mayBeUnsure: false,
  hidden: true,
  takes: () => undefined,
} as const;

/** Taken from any message: whoever is angry about it may want to complain as well. */
const UNHAPPY: Field = {
  ...HIDDEN_CHOICE,
  name: REPORT.unhappy,
  ask: 'report-ask-description',
  label: 'report-label-description',
  onlyOffered: true,
  takes: (input, context) => (soundsUnhappy(input, context) ? 'yes' : undefined),
};

function descriptionField(onlyOffered: boolean): Field {
  return {
    name: REPORT.description,
    kind: 'text',
    ask: 'report-ask-description',
    label: 'report-label-description',
    schema: AnyText,
    optional: true,
    mayBeUnsure: false,
    onlyOffered,
    longest: LONGEST_STORY,
    takes: takesStory,
  };
}

function photosField(onlyOffered: boolean): Field {
  return {
    name: REPORT.photos,
    kind: 'photos',
    ask: 'report-ask-photos',
    label: 'report-label-photos',
    schema: PhotosSchema,
    optional: true,
    mayBeUnsure: false,
    onlyOffered,
  };
}

function contactField(category?: Category, onlyOffered = false): Field {
  const refused = category?.anonymous === 'refused';
  return {
    name: REPORT.contact,
    kind: 'contact',
    ask: refused ? 'report-ask-contact-needed' : 'report-ask-contact',
    label: 'report-label-contact',
    schema: ContactSchema,
    optional: !refused,
    mayRecall: true,
    mayBeUnsure: false,
    onlyOffered,
  };
}
