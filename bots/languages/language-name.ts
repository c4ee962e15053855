/** What a language is called in a language: "Polish", "polski", "البولندية". The code itself where nobody knows. */
export function languageName(code: string, inLanguage: string): string {
  return names(inLanguage).of(code === 'ku' ? SORANI : code) ?? code;
}

/** Our Kurdish is Sorani, which is written in Arabic letters. Its own name is known by this code alone. */
const SORANI = 'ckb';

const made = new Map<string, Intl.DisplayNames>();

function names(language: string): Intl.DisplayNames {
  const own = language === 'ku' ? SORANI : language;
  const known = made.get(own) ?? new Intl.DisplayNames([own], { type: 'language' });
  made.set(own, known);
  return known;
}
