import type { TurnInput } from '../input.ts';

/** What a message says of an amount: whole pence, or why none can be taken of it. */
export type Amount = { pence: number } | { problem: 'none' | 'two' | 'negative' | 'decimals' };

/** A sum with its sign, where it stands in a text: `£1,250.50`, `65`, `-£3`, `12.345`. */
const SUM =
  /(?<minus>[-−–]\s?)?(?<sign>£\s?)?(?<minusInside>[-−])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<part>\d+))?/gu;

/** More digits than any sum that is paid has: a number of another kind. */
const LONGEST_WHOLE = 8;

/**
 * Reads an amount of money. What the recognizer found is believed; a bare number counts only where `bare` allows it,
 * as it does in answer to the question how much.
 */
export function readAmount({ text, understood }: TurnInput, bare: boolean): Amount {
  const found = understood.entities.amount;
  const sums = [...text.matchAll(SUM)].filter(({ groups }) => isSum(groups as unknown as Sum, bare));
  for (const { groups } of sums) {
    const { minus, minusInside, part } = groups as unknown as Sum;
    // "2026-11-23" has hyphens, not minus signs: only one before the sum of a message is believed.
    if ((minus && text.trim().startsWith(minus.trim())) || minusInside) return { problem: 'negative' };
    if (part !== undefined && part.length > 2) return { problem: 'decimals' };
  }
  if (found !== undefined) return { pence: Math.round(found * 100) };
  const [only, ...others] = sums;
  if (!only) return { problem: 'none' };
  if (others.length > 0) return { problem: 'two' };
  return { pence: pence(only.groups as unknown as Sum) };
}

interface Sum {
  minus?: string;
  sign?: string;
  minusInside?: string;
  whole: string;
  part?: string;
}

function isSum({ sign, whole }: Sum, bare: boolean): boolean {
  return (bare || sign !== undefined) && whole.replaceAll(',', '').length <= LONGEST_WHOLE;
}

/** Pounds and pence are put together as digits: no sum is ever a broken number. */
function pence({ whole, part = '' }: Sum): number {
  return Number(`${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`);
}
