import type { MessageValue } from '../dialogs/message.ts';

/** A value that is no message and no list. */
export type PlainValue = Exclude<MessageValue, { message: string } | { list: MessageValue[] }>;

/** Tags where our code says less than `Intl` needs: British dates, Portugal's Portuguese, Sorani Kurdish. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT', zh: 'zh-Hans', ku: 'ckb' };

/** How lists are written where `Intl` does not know, and would join them in English. */
const OWN_LISTS: Readonly<Record<string, { between: string; and: string; or: string }>> = {
  ku: { between: '، ', and: 'و', or: 'یان' },
};

/** A language's tag for pages: screen readers and fonts go by it. */
export function htmlTag(code: string): string {
  return TAGS[code] ?? code;
}

/** The code of `locales/` that a page's tag stands for. */
export function codeOfTag(tag: string): string {
  return Object.entries(TAGS).find(([, each]) => each === tag)?.[0] ?? tag;
}

/** A language's tag for `Intl`: the calendar and the digits are those that letters and forms of the council have. */
export function languageTag(code: string): string {
  return `${TAGS[code] ?? code}-u-ca-gregory-nu-latn`;
}

/** A value as a language writes it: dates, money and numbers in its own way, the rest as it is. */
export function formatPlain(value: PlainValue, code: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberFormat(code).format(value);
  if ('date' in value) return formatDate(value.date, value.style ?? 'full', code);
  if ('pence' in value) return formatPence(value.pence, code);
  return 'phone' in value ? value.phone : value.url;
}

/** Several values joined as a language joins them. */
export function formatList(parts: readonly string[], join: 'and' | 'or', code: string): string {
  const own = OWN_LISTS[code];
  if (!own) return listFormat(code, join).format(parts);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(own.between)} ${own[join]} ${last}`;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(code: string): boolean {
  return direction(code) === 'rtl';
}

/** A value between marks that keep a right-to-left sentence from jumbling it. */
export function isolated(text: string): string {
  // A bare number stands in its sentence: apart, it would change places with what follows it, as in 9:00.
  if (/^\d+$/.test(text)) return text;
  return `\u2068${text}\u2069`;
}

/** Makes a thing once for each language and style: making one takes far longer than using it. */
function kept<Args extends string[], T>(make: (...args: Args) => T): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const direction = kept((code: string) => {
  // The types do not know it yet.
  const locale = new Intl.Locale(languageTag(code)) as Intl.Locale & { getTextInfo(): { direction: string } };
  return locale.getTextInfo().direction;
});

const numberFormat = kept((code: string) => new Intl.NumberFormat(languageTag(code)));

const listFormat = kept(
  (code: string, join: 'and' | 'or') =>
    new Intl.ListFormat(languageTag(code), { type: join === 'or' ? 'disjunction' : 'conjunction' }),
);

const dateFormat = kept(
  (code: string, style: 'full' | 'short') =>
    new Intl.DateTimeFormat(languageTag(code), {
      ...(style === 'full'
        ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
        : { weekday: 'short', day: 'numeric', month: 'short' }),
      timeZone: 'UTC',
    }),
);

const moneyFormat = kept(
  (code: string, pence: 'whole pounds' | 'pence') =>
    new Intl.NumberFormat(languageTag(code), {
      style: 'currency',
      currency: 'GBP',
      currencyDisplay: 'narrowSymbol',
      ...(pence === 'whole pounds' ? { maximumFractionDigits: 0 } : {}),
    }),
);

function formatDate(iso: string, style: 'full' | 'short', code: string): string {
  const said = dateFormat(code, style).format(new Date(`${iso.slice(0, 10)}T12:00:00Z`));
  return code === 'en' ? said.replace(/^(\p{L}+), /u, '$1 ') : said;
}

function formatPence(pence: number, code: string): string {
  return moneyFormat(code, pence % 100 === 0 ? 'whole pounds' : 'pence').format(pence / 100);
}
