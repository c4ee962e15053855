import { withPlainSigns } from '../texts/plain-signs.ts';

/** Longest text that GOV.UK Notify takes, in characters. */
const LONGEST = 918;

/** Letters of the GSM alphabet and its extension, and the Welsh ones that Notify keeps. */
const HELD = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\[~]|€ \n\r' +
    'ÂâÊêÎîÔôÛûŴŵŶŷÁáÍíÓóÚúẂẃÝýËëÏïẄẅŸÿÀÈÌÒÙẀẁỲỳ',
);

/**
 * A text as GOV.UK Notify can send it, or why it cannot. Notify writes letters with marks without them, and puts a
 * question mark for any letter it does not know: a message that would come out so is not sent.
 */
export function textMessage(words: string): { words: string } | { refused: 'too-long' | 'script' } {
  const plain = withPlainSigns(words);
  if ([...plain].some((sign) => !canBeSent(sign))) return { refused: 'script' };
  return plain.length > LONGEST ? { refused: 'too-long' } : { words: plain };
}

function canBeSent(sign: string): boolean {
  if (HELD.has(sign) || /[a-zA-Z0-9]/.test(sign)) return true;
  // A Latin letter with a mark is still read without it; letters with a stroke do not come apart.
  return /^[a-zA-Z]\p{M}*$/u.test(sign.normalize('NFD')) || /[łŁđĐħĦ]/.test(sign);
}
