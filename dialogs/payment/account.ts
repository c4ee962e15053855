import type { PayType } from '../../services/council/payments-schema.ts';
import type { MessageValue } from '../message.ts';

/** Sums of money are no numbers of a bill: `£45.60`, `45.60`. */
const MONEY = /£\s?[\d,]+(?:\.\d+)?|\d+\.\d{1,2}(?!\d)/gu;

/** Pieces of a number that are read as one: "2123 4567", "UH 1234-5678". */
const MOST_PIECES = 6;
const SHORTEST = 3;
const LONGEST = 30;

/** Whether a number looks as those on such bills do. */
export function accountFits(account: string, { reference }: PayType): boolean {
  return new RegExp(reference.pattern, 'u').test(account);
}

/** The number in a text that looks as those on such bills do, in its one form; the one in fewest pieces. */
export function fittingAccount(text: string, type: PayType): string | undefined {
  const pieces =
    text
      .replace(MONEY, ' ')
      .toUpperCase()
      .match(/[A-Z0-9]+/g) ?? [];
  for (let count = 1; count <= MOST_PIECES; count += 1) {
    for (let from = 0; from + count <= pieces.length; from += 1) {
      const whole = pieces.slice(from, from + count).join('');
      if (/\d/.test(whole) && accountFits(whole, type)) return whole;
    }
  }
  return undefined;
}

/**
 * The number in an answer to the question for it: one that looks right, else whatever has digits, with the letters that
 * stand right before or between them. Undefined when there is none.
 */
export function answeredAccount(text: string, type: PayType): string | undefined {
  const pieces = text.replace(MONEY, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = pieces.findIndex((piece) => /\d/.test(piece));
  if (first === -1) return undefined;
  const after = pieces.slice(first).findIndex((piece) => !/\d/.test(piece));
  const digits = pieces.slice(first, after === -1 ? undefined : first + after);
  // Asked for a number, all that stands together is one, if it can be.
  const together = digits.join('').toUpperCase();
  const fitting = accountFits(together, type) ? together : fittingAccount(text, type);
  if (fitting) return fitting;
  const before = pieces[first - 1];
  const prefix = before && /^[A-Z]{1,3}$/.test(before) ? [before] : [];
  const whole = [...prefix, ...digits].join('').toUpperCase();
  return whole.length >= SHORTEST && whole.length <= LONGEST ? whole : undefined;
}

/** A number as it is read back: in the groups it is printed in, what is left over at the end. */
export function groupedAccount(account: string, { reference }: PayType): MessageValue {
  const parts: string[] = [];
  let rest = account;
  for (const size of reference.groups) {
    if (rest === '') break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...parts, rest].filter((part) => part !== '').join(' ');
}
