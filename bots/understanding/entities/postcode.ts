import type { EntityFinder } from './span.ts';

/** The letters that begin postcodes, each of one area. Others are not postcodes however they look ("at 3 5th"). */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR ' +
    'NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA ' +
    'WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

const SHAPE =
  /(?<![\p{Script=Latin}\p{N}])(?<area>[a-z]{1,2})(?<gap> ?)(?<district>[0-9oi][0-9a-z]?)[ \t.-]{0,2}(?<sector>[0-9oi])(?<unit>[abd-hjlnp-uw-z]{2})(?![\p{Script=Latin}\p{N}])/giu;

/**
 * Finds British postcodes, with the slips people make: no space, letter O for nought, letter I for one.
 *
 * | said | found |
 * | --- | --- |
 * | `my postcode is NR3 1AB` | `NR3 1AB` |
 * | `nr31ab` | `NR3 1AB` |
 * | `12 Alder Road, nr11 1ab please` | `NR11 1AB` |
 * | `NR3 lAB` | nothing |
 * | `NR3 IAB` | `NR3 1AB` |
 * | `NR1O 1AB` | `NR10 1AB` |
 * | `NR 3 1AB` | `NR3 1AB` |
 * | `SW1A 1AA or NR2 2BD` | `SW1A 1AA`, `NR2 2BD` |
 * | `I came at 3 5th` | nothing |
 * | `a slot 2nd Dec` | nothing |
 * | `ref NOR-7F3K-92` | nothing |
 * | `I am writing to ask what is going on` | nothing |
 */
export const findPostcodes: EntityFinder<'postcode'> = (text) => {
  const spans = [];
  for (const match of text.matchAll(SHAPE)) {
    const { area = '', gap = '', district = '', sector = '', unit = '' } = match.groups ?? {};
    // "writing" and "going" have the shape once every I and O may be a digit: one real digit there must be.
    if (!AREAS.has(area.toUpperCase()) || !/\d/.test(match[0])) continue;
    // "slot 2nd": letters for digits alone make no district beside a letter of its own.
    if (!/\d/.test(district) && !/^[oi]+$/i.test(district)) continue;
    // Small letters and then a space are words: "so 3 2nd-hand bikes".
    if (gap !== '' && area !== area.toUpperCase()) continue;
    const value = `${area}${digits(district)} ${digits(sector)}${unit}`.toUpperCase();
    spans.push({ entity: 'postcode' as const, value, start: match.index, end: match.index + match[0].length });
  }
  return spans;
};

/** O and I are written for 0 and 1; no postcode district uses those two letters. */
function digits(text: string): string {
  return text.replace(/o/gi, '0').replace(/i/gi, '1');
}
