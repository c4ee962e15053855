import { z } from 'zod';
import { londonDateTime } from '../time/london.ts';
import type { InformationAnswer } from './answer-file.ts';
import type { KeyedPart, SamplesEdits } from './content-values.ts';
import type { Council } from './council.ts';
import { type Holidays, HolidaysFile, OpeningHours } from './organisation-schema.ts';
import { LocalDateTime } from './schema-parts.ts';

const LONGEST_BANNER = 300;

/** An urgent message for everybody who gets in touch. Times are London's; without one it begins now, or does not end. */
export const Banner = z
  .strictObject({
    text: z
      .string()
      .min(1, 'write what everybody is to be told')
      .max(LONGEST_BANNER, `use ${LONGEST_BANNER} characters or fewer`),
    from: LocalDateTime.optional(),
    to: LocalDateTime.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    error: 'expected from before to',
    path: ['to'],
  });
export type Banner = z.output<typeof Banner>;

/** What can be changed while the service runs, each checked as its file is at the start. `null` takes a banner away. */
export const EDITABLE = {
  opening_hours: OpeningHours,
  office_closures: HolidaysFile.shape.office_closures,
  banner: Banner.nullable(),
} as const;

export type EditablePart = keyof typeof EDITABLE;
export const EDITABLE_PARTS = Object.keys(EDITABLE) as EditablePart[];

/** Anything that can be changed: a part of which there is one, or one of many of a kind. */
export type ContentPart = EditablePart | KeyedPart;

/** What was changed; a part that is absent is as in the files. */
export type Edited = { [P in EditablePart]?: z.output<(typeof EDITABLE)[P]> } & {
  /** Answers that are new or other than in the files. */
  answers?: readonly InformationAnswer[];
  /** Messages in Fluent, each under its language and id: `en assistant-greeting`. */
  wording?: readonly (readonly [key: string, source: string])[];
  samples?: SamplesEdits;
};

/**
 * A council whose editable parts are always the newest. Everybody who holds it sees each change at once.
 *
 * @param edited what was changed, at the moment it is asked
 */
export function liveCouncil(files: Council, edited: () => Edited): Council {
  let last: { closures: Holidays['office_closures']; holidays: Holidays } | undefined;
  const holidays = (): Holidays => {
    const { office_closures: closures } = edited();
    if (closures === undefined) return files.holidays;
    if (last?.closures !== closures) last = { closures, holidays: { ...files.holidays, office_closures: closures } };
    return last.holidays;
  };
  let lastAnswers: { edits: Edited['answers']; information: Council['information'] } | undefined;
  const information = (): Council['information'] => {
    const { answers: edits } = edited();
    if (edits === undefined) return files.information;
    if (lastAnswers?.edits !== edits) lastAnswers = { edits, information: withAnswers(files.information, edits) };
    return lastAnswers.information;
  };
  return Object.defineProperties({ ...files } as Council, {
    information: { get: information, enumerable: true },
    opening_hours: { get: () => edited().opening_hours ?? files.opening_hours, enumerable: true },
    holidays: { get: holidays, enumerable: true },
    banner: { get: () => edited().banner ?? files.banner, enumerable: true },
  });
}

function withAnswers(
  files: readonly InformationAnswer[],
  edits: readonly InformationAnswer[],
): readonly InformationAnswer[] {
  return [...new Map([...files, ...edits].map((answer) => [answer.key, answer])).values()];
}

/** The urgent message of a moment, if there is one. */
export function bannerAt({ banner }: Pick<Council, 'banner'>, now: Date): string | undefined {
  if (!banner) return undefined;
  const time = londonDateTime(now).slice(0, 16);
  const { from = '', to } = banner;
  return time >= from && (to === undefined || time < to) ? banner.text : undefined;
}
