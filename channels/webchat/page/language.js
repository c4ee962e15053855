const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'nkoo', 'syrc', 'thaa']);

/**
 * The `lang` and `dir` of what is written in a language.
 * @param {unknown} locale A BCP 47 tag from an activity.
 * @returns {{ lang?: string, dir: 'ltr' | 'rtl' | 'auto' }} Without a usable tag, the text's own letters decide the direction.
 */
export function languageOf(locale) {
  if (typeof locale !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(locale) || /^und\b/iu.test(locale)) {
    return { dir: 'auto' };
  }
  const [language = '', ...rest] = locale.toLowerCase().split('-');
  const script = rest.find((subtag) => subtag.length === 4);
  const rtl = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
  return { lang: locale, dir: rtl ? 'rtl' : 'ltr' };
}
