/** Language of a conversation that asks for none we have. */
const FALLBACK = 'en';

/**
 * The language a conversation begins in.
 *
 * @param wanted BCP 47 tags or `Accept-Language` headers, the most wanted first
 * @param available codes of the languages the assistant speaks
 */
export function firstLanguage(wanted: readonly (string | undefined)[], available: readonly string[]): string {
  for (const tag of wanted.flatMap((header) => ranked(header ?? ''))) {
    const found =
      available.find((code) => code.toLowerCase() === tag) ?? available.find((code) => code === tag.split('-')[0]);
    if (found) return found;
  }
  return FALLBACK;
}

function ranked(header: string): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(';');
      return { tag: tag.trim().toLowerCase(), weight: weight ? Number(weight.replace(/\s*q=/, '')) || 0 : 1 };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
