/** Letters of the GSM alphabet, which count one. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Letters of its extension, which count two. */
const EXTENSION = new Set('^{}\\[~]|€\f');

/** Units that fit: in a text of one segment, and in each segment of several, which name their place among them. */
const ROOM = { 'GSM-7': { alone: 160, each: 153 }, 'UCS-2': { alone: 70, each: 67 } } as const;

/** How a text travels, and so what it costs. */
export interface TextSize {
  /** One sign outside the GSM alphabet makes the whole text UCS-2. */
  encoding: keyof typeof ROOM;
  /** Letters as the network counts them. */
  units: number;
  /** Parts that are paid for. None for a text without letters. */
  segments: number;
}

/** Counts a text as networks do. */
export function sizeOf(text: string): TextSize {
  const signs = [...text];
  const encoding = signs.every((sign) => BASIC.has(sign) || EXTENSION.has(sign)) ? 'GSM-7' : 'UCS-2';
  const cost = (sign: string): number => (encoding === 'UCS-2' ? sign.length : EXTENSION.has(sign) ? 2 : 1);
  const units = signs.reduce((sum, sign) => sum + cost(sign), 0);
  const { alone, each } = ROOM[encoding];
  if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const sign of signs) {
    // No letter is cut in two: one of two units that does not fit begins the next segment.
    if (used + cost(sign) > each) {
      segments += 1;
      used = 0;
    }
    used += cost(sign);
  }
  return { encoding, units, segments };
}
