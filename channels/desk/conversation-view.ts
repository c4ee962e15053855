import { UnknownHandoffError } from '../../bots/handoff/handoff-desk.ts';
import { openForms } from '../../bots/handoff/open-forms.ts';
import { filledAnswer } from '../../bots/steps/give-information.ts';
import { councilFacts } from '../../services/council/facts.ts';
import type { Handoff } from '../../services/handoffs/handoff.ts';
import type { HandoffEntry, HandoffNote } from '../../services/handoffs/handoffs.ts';
import type { ResidentRecord } from '../../services/identity/resident-records.ts';
import type { ResidentHere } from '../../services/identity/residents.ts';
import type { RecordKind } from '../../services/records/records.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { londonDate } from '../../services/time/london.ts';
import { type ConversationLine, conversationLines, newsPart, pagePart } from './conversation-lines.ts';
import type { DeskParts } from './parts.ts';
import { mayOpen, mayRead } from './restricted.ts';

const LANGUAGE = 'en';
/** How like the question an answer must be to be shown, and how many are. */
const WORTH_SHOWING = 0.4;
const MOST_SUGGESTIONS = 2;
/** Other conversations of a resident that are shown, and the last lines of each. */
const MOST_CONVERSATIONS = 5;
const LINES_ELSEWHERE = 40;

/** A conversation about somebody's safety, which this member of staff may not open. */
export class RestrictedError extends Error {
  override name = 'RestrictedError';
}

/** Who has a conversation, as far as the page needs to know. */
export interface Standing {
  status: Handoff['status'];
  owner?: string;
  isMine: boolean;
  flags: readonly string[];
  urgency: number;
  /** The resident has ended the conversation. */
  hasEnded: boolean;
}

/** What has come since a number: for a page that is open. */
export interface ConversationNews {
  standing: Standing;
  lines: ConversationLine[];
  lastSeq: number;
}

/** A part of what was said. */
export interface ConversationPart {
  lines: ConversationLine[];
  /** There are lines before these: those before this number. */
  earlier?: number;
}

/** All that staff see of a conversation. */
export interface ConversationView extends ConversationNews, ConversationPart {
  /** These are not the last lines: those before this number were asked for. */
  before?: number;
  handoff: Handoff;
  /** What was answered so far, form by form, in the language of staff. */
  forms: string[];
  notes: HandoffNote[];
  history: HandoffEntry[];
  /** What to know about the topic. */
  guidance: string[];
  /** The council's answers that come nearest to what the resident said last. */
  suggestions: { title: string; text: string }[];
  /** What was made in this conversation. */
  records: { kind: RecordKind; reference: string }[];
  /** Who was proven to be here. */
  resident?: ResidentView;
}

/** A proven resident, and what they said and have on any channel: joined by nothing but proof. */
export interface ResidentView
  extends Pick<ResidentHere, 'name' | 'contacts' | 'provenBy' | 'provenAt' | 'language' | 'easyRead'> {
  /** Their other conversations, newest first, and what each was proven by. */
  conversations: {
    channel: string;
    provenBy: ResidentHere['provenBy'];
    provenAt: string;
    lines: ConversationLine[];
  }[];
  records: ResidentRecord[];
  /** Codes of what is to be done differently for them. */
  adjustments: string[];
}

/** What has come in a conversation after a number. @throws UnknownHandoffError, RestrictedError */
export async function conversationNews(
  parts: DeskParts,
  id: string,
  staff: StaffMember,
  after: number,
): Promise<ConversationNews> {
  const { handoff, conversation } = await found(parts, id, staff);
  return {
    standing: standingOf(handoff, staff, conversation.status === 'ended'),
    lines: await conversationLines(parts, conversation, newsPart(conversation, after)),
    lastSeq: conversation.lastSeq,
  };
}

/** What was said before a number. @throws UnknownHandoffError, RestrictedError */
export async function earlierLines(
  parts: DeskParts,
  id: string,
  staff: StaffMember,
  before: number,
): Promise<ConversationPart> {
  const { conversation } = await found(parts, id, staff);
  const part = pagePart(conversation, before);
  return { lines: await conversationLines(parts, conversation, part), ...earlierThan(part) };
}

const earlierThan = ({ from }: { from: number }): Pick<ConversationPart, 'earlier'> =>
  from > 0 ? { earlier: from + 1 } : {};

/**
 * All that staff see of a conversation.
 *
 * @param before for the lines before a number, in place of the last
 * @throws UnknownHandoffError, RestrictedError
 */
export async function conversationView(
  parts: DeskParts,
  id: string,
  staff: StaffMember,
  before?: number,
): Promise<ConversationView> {
  const { handoff, conversation } = await found(parts, id, staff);
  const part = pagePart(conversation, before);
  const [lines, notes, history, forms, records, resident] = await Promise.all([
    conversationLines(parts, conversation, part),
    parts.handoffs.notes(id),
    parts.handoffs.history(id),
    openForms(parts, conversation.id, parts.now()),
    recordsOf(parts, conversation.id),
    residentOf(parts, conversation.id, staff),
  ]);
  return {
    ...{ handoff, lines, notes, history, forms, records },
    ...(resident ? { resident } : {}),
    ...earlierThan(part),
    ...(before === undefined ? {} : { before }),
    standing: standingOf(handoff, staff, conversation.status === 'ended'),
    lastSeq: conversation.lastSeq,
    guidance: guidance(parts, handoff),
    suggestions: suggestions(parts, lines),
  };
}

async function found({ handoffs, transcript, council }: DeskParts, id: string, staff: StaffMember) {
  const handoff = await handoffs.byId(id);
  const conversation = handoff && (await transcript.conversation(handoff.conversationId));
  if (!handoff || !conversation) throw new UnknownHandoffError('there is no such conversation');
  if (!mayOpen(council.handoff, handoff, await handoffs.allIn(conversation.id), staff)) throw new RestrictedError();
  return { handoff, conversation };
}

function standingOf({ status, owner, flags, urgency }: Handoff, staff: StaffMember, hasEnded: boolean): Standing {
  const isMine = status === 'held' && owner?.id === staff.id;
  return {
    status,
    ...(owner ? { owner: `${owner.name}, ${owner.department}` } : {}),
    isMine,
    flags,
    urgency,
    hasEnded,
  };
}

/** What was made in this very conversation: no other proof is needed for it. */
async function recordsOf(parts: DeskParts, conversationId: string): Promise<ConversationView['records']> {
  const named = (kind: RecordKind) => (record: { reference: string }) => ({ kind, reference: record.reference });
  const [reports, complaints, appointments, payments] = await Promise.all([
    parts.cases.byConversation(conversationId),
    parts.complaints.byConversation(conversationId),
    parts.appointments.byConversation(conversationId),
    parts.payments.byConversation(conversationId),
  ]);
  return [
    ...reports.map(named('report')),
    ...complaints.map(named('complaint')),
    ...appointments.map(named('appointment')),
    ...payments.map(named('payment')),
  ];
}

/** Who was proven to be here, with what they said elsewhere. */
async function residentOf(
  parts: DeskParts,
  conversationId: string,
  staff: StaffMember,
): Promise<ResidentView | undefined> {
  const here = await parts.residents.ofConversation(conversationId);
  if (!here) return undefined;
  const { name, contacts, provenBy, provenAt, language, easyRead } = here;
  const others = (await parts.residents.conversations(here.id))
    .filter(({ id }) => id !== conversationId)
    .slice(0, MOST_CONVERSATIONS);
  const conversations = others.map(async ({ id, ...other }) => {
    const conversation = await parts.transcript.conversation(id);
    const isOpen = mayRead(parts.council.handoff, await parts.handoffs.allIn(id), staff);
    const lines =
      conversation && isOpen
        ? await conversationLines(parts, conversation, pagePart(conversation, undefined, LINES_ELSEWHERE))
        : [];
    return { channel: other.channel, provenBy: other.provenBy, provenAt: other.provenAt, lines };
  });
  return {
    ...(name === undefined ? {} : { name }),
    ...{ contacts, provenBy, provenAt, language, easyRead },
    conversations: await Promise.all(conversations),
    records: await parts.residentRecords.of(here, conversationId),
    adjustments: await parts.residentRecords.adjustments(here),
  };
}

/** Answers of the council that may be what the resident asks for: words to begin with, for staff to check. */
function suggestions(
  { assistant, now }: DeskParts,
  lines: readonly ConversationLine[],
): ConversationView['suggestions'] {
  const last = lines.findLast(({ from }) => from === 'resident');
  if (!last) return [];
  return assistant.parts.information
    .find(last.other?.text ?? last.text)
    .filter(({ score }) => score >= WORTH_SHOWING)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ answer: { title, text } }) => ({ title, text: filledAnswer(text, assistant, now(), 'text') }));
}

/** What the council's content says about the topic, and what to do when somebody may be in danger. */
function guidance({ council, words, now }: DeskParts, { topic, flags }: Handoff): string[] {
  const facts = councilFacts(council, londonDate(now()));
  const say = (id: string): string[] => (words.has(id) ? [words.say(id, facts, LANGUAGE)] : []);
  const category = topic === null ? undefined : council.categories.get(topic);
  const safety = flags.some((flag) => flag.startsWith('danger-')) ? say('desk-safeguarding') : [];
  const threat = flags.includes('threat') || flags.includes('abuse') ? say('desk-abuse') : [];
  return [...safety, ...threat, ...(category?.advice ?? []).flatMap(say)];
}
