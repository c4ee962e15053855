import { z } from 'zod';
import type { ContentPart } from '../../services/council/editable-content.ts';
import { EDITABLE, EDITABLE_PARTS, type EditablePart } from '../../services/council/editable-content.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { ConflictError, type Statement } from '../../services/storage/database.ts';
import { cleanText } from '../http/clean-text.ts';
import { type Problems, take } from './form.ts';
import { keyedContent } from './keyed-content.ts';
import type { DeskParts } from './parts.ts';
import type { Acted } from './record-actions.ts';

/** A change of content, as the API has it. */
export const ContentChange = z.strictObject({
  value: z.unknown(),
  /** The version it was made from; 0 for what stands in the files. */
  version: z.coerce.number().int().min(0),
});

/** An older version is to be used again. */
export const PutBack = z.strictObject({
  /** The version that is put back. */
  to: z.coerce.number().int().min(1),
  version: z.coerce.number().int().min(0),
});

const CHANGED = 'Somebody changed this in the meantime. Read it again, then decide.';

/** The part of a path; undefined when it is none that can be changed. */
export function partOf(name: string | undefined): EditablePart | undefined {
  return EDITABLE_PARTS.find((part) => part === name);
}

/** What stands in use of a part. */
export function contentOf(parts: DeskParts, part: ContentPart): unknown {
  const { council } = parts;
  const keyed = keyedContent(part);
  if (keyed) return keyed.kind.now(parts, keyed.key);
  if (part === 'office_closures') return council.holidays.office_closures;
  return part === 'banner' ? (council.banner ?? null) : council.opening_hours;
}

/** Checks a value as the files are at the start. */
export function checkContent(
  parts: DeskParts,
  part: ContentPart,
  value: unknown,
): { value: unknown } | { problems: Problems } {
  const keyed = keyedContent(part);
  if (keyed) return value === null ? { value } : keyed.kind.check(parts, keyed.key, value);
  return take(EDITABLE[part as EditablePart], part === 'banner' ? cleaned(value) : value);
}

/** Puts a new version of a part to use, at once. @param also what is done in the same commit */
export async function changeContent(
  parts: DeskParts,
  staff: StaffMember,
  part: ContentPart,
  { value, version }: z.output<typeof ContentChange>,
  also: readonly Statement[] = [],
): Promise<Acted> {
  const taken = checkContent(parts, part, value);
  if ('problems' in taken) return taken.problems;
  // Another process may have changed it since this one looked.
  await parts.contentEdits.look();
  if (version !== parts.contentEdits.version(part)) return { '': CHANGED };
  const at = parts.now();
  const edit = parts.contentEdits.edit(part, taken.value, version, staff, at);
  const entry = {
    ...{ by: staff, action: 'content.change', subject: `content ${part}`, at },
    ...{ before: { value: contentOf(parts, part) }, after: { value: taken.value } },
  };
  try {
    await parts.audit.commit(entry, [...also, edit]);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await parts.contentEdits.look();
    return { '': CHANGED };
  }
  await parts.contentEdits.look();
  parts.recognizer.look();
  return 'done';
}

/** Puts an older version to use again: as a new one, so that nothing is lost. */
export async function putBack(
  parts: DeskParts,
  staff: StaffMember,
  part: ContentPart,
  { to, version }: z.output<typeof PutBack>,
): Promise<Acted> {
  const older = (await parts.contentEdits.history(part)).find((each) => each.version === to);
  return older ? changeContent(parts, staff, part, { value: older.value, version }) : 'not-found';
}

function cleaned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return value;
  return { ...value, text: cleanText(value.text).replace(/\s+/g, ' ') };
}
