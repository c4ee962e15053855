import { codeOfTag } from '../../bots/formats.ts';
import type { Message } from '../../dialogs/message.ts';
import type { HowTranslated } from '../../services/handoffs/staff-lines.ts';
import { TranslationUnavailableError } from '../../services/translation/translator.ts';
import type { DeskParts } from './parts.ts';

/** Lines of a page of a conversation; older ones are asked for. */
export const PAGE_LINES = 100;
/** Lines that a page which is open is brought at once. */
const MOST_NEWS = 200;
/** What an attachment's address is in the transcript, before the photo's id. */
const PHOTO = 'photo:';

/** One line of a conversation as staff see it. */
export interface ConversationLine {
  seq: number;
  from: 'resident' | 'assistant' | 'staff';
  /** Who speaks, where it is a member of staff. */
  name?: string;
  /** UTC ISO. */
  at: string;
  /** As it was said, or as the resident got it. */
  text: string;
  language: string;
  /** The same in the other language, and how it came about. */
  other?: { text: string; how: HowTranslated };
  /** It is in a language of its own, and could not be translated. */
  untranslated?: true;
  /** Addresses of photos. */
  photos: string[];
}

interface Conversation {
  id: string;
  language: string;
  lastSeq: number;
}

type LineParts = Pick<DeskParts, 'transcript' | 'staffLines' | 'words' | 'translator' | 'council' | 'database'>;

/** A part of a conversation: the numbers between which it lies. */
interface Part {
  /** The number before the first. */
  from: number;
  upTo: number;
}

/** The last lines of a conversation, or those before a number. */
export function pagePart({ lastSeq }: Pick<Conversation, 'lastSeq'>, before = lastSeq + 1, most = PAGE_LINES): Part {
  const upTo = Math.min(before - 1, lastSeq);
  return { from: Math.max(0, upTo - most), upTo };
}

/** What came after a number; when that is too much, the last of it. */
export function newsPart({ lastSeq }: Pick<Conversation, 'lastSeq'>, after: number): Part {
  return { from: Math.max(after, lastSeq - MOST_NEWS), upTo: lastSeq };
}

/**
 * The lines of a part of a conversation, both languages of each. What the assistant said is put into staff's own
 * language from its meaning; what the resident said is translated once and kept.
 */
export async function conversationLines(
  parts: LineParts,
  conversation: Conversation,
  { from, upTo }: Part,
): Promise<ConversationLine[]> {
  const { transcript, staffLines } = parts;
  const mine = parts.council.handoff.staff_language;
  // One of two numbers, so that these are two queries; what comes after the part is let go.
  const most = upTo - from <= PAGE_LINES ? PAGE_LINES : MOST_NEWS;
  const entries = (await transcript.since(conversation.id, from, most)).filter(({ seq }) => seq <= upTo);
  const written = new Map((await staffLines.since(conversation.id, from, upTo)).map((line) => [line.seq, line]));
  const meanings = conversation.language === mine ? new Map() : await transcript.meanings(conversation.id, from, upTo);
  const lines = entries.flatMap(({ seq, direction, activity, at }): ConversationLine[] => {
    const photos = photosOf(activity);
    const text = String(activity.text ?? '');
    if (activity.type !== 'message' || (text === '' && photos.length === 0)) return [];
    const own = written.get(seq);
    const common = { seq, at, text, photos };
    if (direction === 'in') return [{ ...common, from: 'resident', language: conversation.language }];
    const language = codeOfTag(String(activity.locale ?? mine));
    if (own) {
      const other = own.how === 'same' ? {} : { other: { text: own.text, how: own.how } };
      return [{ ...common, from: 'staff', name: own.staffName, language, ...other }];
    }
    const meaning = meanings.get(seq) as Message | undefined;
    const meant = meaning && language !== mine ? parts.words.text(meaning, mine, 'text') : undefined;
    return [{ ...common, from: 'assistant', language, ...(meant ? { other: { text: meant, how: 'same' } } : {}) }];
  });
  return conversation.language === mine ? lines : inBothLanguages(parts, conversation, { from, upTo }, lines);
}

async function inBothLanguages(
  parts: LineParts,
  { id, language }: Conversation,
  { from, upTo }: Part,
  lines: ConversationLine[],
): Promise<ConversationLine[]> {
  const { staffLines, database } = parts;
  const mine = parts.council.handoff.staff_language;
  const known = new Map((await staffLines.translations(id, mine, from, upTo)).map(({ seq, text }) => [seq, text]));
  const missing = lines.filter((line) => line.from === 'resident' && line.text !== '' && !known.has(line.seq));
  const translations = await translated(
    parts,
    missing.map(({ text }) => text),
    language,
  );
  for (const [i, line] of missing.entries()) {
    const translation = translations?.[i];
    if (translation) known.set(line.seq, translation.text);
  }
  const kept = missing.flatMap(({ seq }, i) => {
    const translation = translations?.[i];
    if (!translation) return [];
    return [staffLines.keepTranslation({ conversationId: id, seq, language: mine, ...translation })];
  });
  if (kept.length > 0) await database.commit(kept, { canWait: true });
  return lines.map((line) => {
    if (line.from !== 'resident' || line.text === '') return line;
    const text = known.get(line.seq);
    if (text === undefined) return { ...line, untranslated: true };
    return text === line.text ? line : { ...line, other: { text, how: 'machine' } };
  });
}

async function translated({ translator, council }: LineParts, texts: readonly string[], language: string) {
  if (texts.length === 0 || !translator?.knows(language)) return undefined;
  try {
    return await translator.translate(texts, council.handoff.staff_language, language);
  } catch (error) {
    // Asked again with the next look: the words stand there as they were said meanwhile.
    if (error instanceof TranslationUnavailableError) return undefined;
    throw error;
  }
}

function photosOf(activity: Record<string, unknown>): string[] {
  const attachments = Array.isArray(activity.attachments) ? activity.attachments : [];
  return attachments.flatMap((attachment: { contentUrl?: unknown } | null) => {
    const address = attachment?.contentUrl;
    if (typeof address !== 'string' || !address.startsWith(PHOTO)) return [];
    return [`/desk/photos/${encodeURIComponent(address.slice(PHOTO.length))}`];
  });
}
