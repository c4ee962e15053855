/** Where Azure's code for a language is another than ours. Its plain `pt` is Brazil's, and its `ku` is Sorani, as ours is. */
const AZURE_CODES: Readonly<Record<string, string>> = {
  pt: 'pt-pt',
  zh: 'zh-Hans',
  no: 'nb',
  mn: 'mn-Cyrl',
  sr: 'sr-Latn',
};

/** What it finds a text to be in, where that is another code than ours for the same language. */
const OUR_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(AZURE_CODES).map(([ours, azures]) => [azures, ours])),
  pt: 'pt',
  'zh-Hant': 'zh',
  'sr-Cyrl': 'sr',
};

/** Languages Azure Translator translates to and from, as it names them: a snapshot of its `/languages`. */
const AZURE: ReadonlySet<string> = new Set(
  `af am ar as az bg bn bs ca cs cy da de dv el en es et eu fa fi fil fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka
  kk km kmr kn ko ku ky lo lt lv mg mi mk ml mn-Cyrl mr ms mt my nb ne nl om or pa pl prs ps pt-pt ro ru rw sd si sk sl sm
  sn so sq sr-Latn st sv sw ta te th ti tk tn to tr tt ty ug uk ur uz vi xh yo yua yue zh-Hans zu`.split(/\s+/),
);

/** Azure's code for one of ours, or undefined when it does not know the language. */
export function azureCode(ours: string): string | undefined {
  const code = AZURE_CODES[ours] ?? ours;
  return AZURE.has(code) ? code : undefined;
}

/** Our code for one of Azure's. */
export function ourCode(azures: string): string {
  return OUR_CODES[azures] ?? azures;
}
