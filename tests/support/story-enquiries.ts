import type { Service } from '../../service.ts';
import type { Enquiry } from '../../services/enquiries/enquiry.ts';
import type { Statement } from '../../services/storage/database.ts';
import { type Bracket, StoryError } from './story.ts';

const ACTS: Record<string, string> = { answers: 'answers it', 'puts-off': 'puts it off', drops: 'closes it' };

/** Whether a `[staff …]` is about an enquiry: `[staff answers reference={reference} words="It is done."]`. */
export const isEnquiryAct = ({ words }: Bracket): boolean => Object.hasOwn(ACTS, words[0] ?? '');

/** A team does something with an enquiry. Returns what the transcript says happened. */
export async function actOnEnquiry({ words: [act], values, line }: Bracket, service: Service): Promise<string> {
  const { enquiries, database, clock } = service;
  const { reference = '', words = '', to = '' } = values;
  const enquiry = await enquiries.byReference(reference);
  if (!enquiry) throw new StoryError(`line ${line}: there is no enquiry ${reference}`);
  await database.commit(statementsOf(act ?? '', enquiry, { words, to, at: clock.now() }, service));
  return `the team ${ACTS[act ?? '']}: ${[to, words].filter(Boolean).join(', ')}`;
}

function statementsOf(
  act: string,
  enquiry: Enquiry,
  { words, to, at }: { words: string; to: string; at: Date },
  { enquiries }: Service,
): Statement[] {
  if (act === 'answers') return enquiries.answer(enquiry, words, at);
  return act === 'drops' ? enquiries.close(enquiry, words, at) : enquiries.putOff(enquiry, to, words, at);
}
