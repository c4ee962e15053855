import type { Registry } from 'prom-client';
import { AzureEngine } from './azure-engine.ts';
import { Glossaries } from './glossary.ts';
import { SafeTranslator } from './safe-translator.ts';
import { TranslationCache } from './translation-cache.ts';
import { TranslationMeasures } from './translation-measures.ts';

/** The settings that concern translation, as the environment names them. */
export interface TranslationSettings {
  AZURE_TRANSLATOR_KEY?: string | undefined;
  AZURE_TRANSLATOR_REGION?: string | undefined;
  AZURE_TRANSLATOR_ENDPOINT: string;
  REDIS_URL?: string | undefined;
}

/** The translator that the configuration asks for, with what closes it; undefined when it asks for none. */
export function translatorFor(
  settings: TranslationSettings,
  localesDir: string,
  registry: Registry,
): { translator: SafeTranslator; close(): Promise<void> } | undefined {
  const { AZURE_TRANSLATOR_KEY: key, AZURE_TRANSLATOR_REGION: region, AZURE_TRANSLATOR_ENDPOINT: endpoint } = settings;
  if (!key) return undefined;
  const cache = new TranslationCache(settings.REDIS_URL);
  const translator = new SafeTranslator({
    engine: new AzureEngine({ key, region, endpoint }),
    glossaries: Glossaries.load(localesDir),
    cache,
    measures: new TranslationMeasures(registry),
  });
  return { translator, close: () => cache.close() };
}
