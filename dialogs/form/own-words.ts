import type { Intent, TurnInput } from '../input.ts';
import { wordCount } from './choices.ts';
import { isElsewhere } from './commands.ts';
import type { Reading } from './form.ts';

/** What people complain of sounds like any other wish: what happened, what they want done, what they were told. */
const PARTS_OF_A_STORY: readonly Intent[] = [
  'ReportIssue',
  'MakeComplaint',
  'EscalateComplaint',
  'CheckProgress',
  'GiveFeedback',
  'MakePayment',
  'PaymentHelp',
  'BookAppointment',
  'CancelAppointment',
  'RearrangeAppointment',
  'CheckAppointment',
  'UpdateDetails',
  'PrivacyRequest',
];

/** A message longer than this, in words, tells a story, whatever it sounds like. */
const SHORT = 12;

/**
 * Reads free words as the story they are, where the form's own way would take them for another wish.
 *
 * @param own the form's own wishes, which the words may be too
 */
export function readOwnWords(longest: number, own: readonly Intent[] = []): (input: TurnInput) => Reading {
  return (input) => {
    const words = input.text.trim();
    const elsewhere = isElsewhere(input, [...PARTS_OF_A_STORY, ...own]) && wordCount(words) <= SHORT;
    if (!/[\p{L}\p{N}]/u.test(words) || elsewhere) return { kind: 'none' };
    if (words.length <= longest) return { kind: 'value', value: words };
    return { kind: 'bad', why: 'form-text-too-long', values: { longest, length: words.length } };
  };
}
