import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { AzureEngine } from './azure-engine.ts';
import { BergamotEngine } from './bergamot/bergamot-engine.ts';
import { findModels } from './bergamot/models.ts';
import type { TranslationEngine } from './engine.ts';
import { Glossaries } from './glossary.ts';
import { SafeTranslator } from './safe-translator.ts';
import { TranslationCache } from './translation-cache.ts';
import { TranslationMeasures } from './translation-measures.ts';

/** The settings that concern translation, as the environment names them. */
export interface TranslationSettings {
  AZURE_TRANSLATOR_KEY?: string | undefined;
  AZURE_TRANSLATOR_REGION?: string | undefined;
  AZURE_TRANSLATOR_ENDPOINT: string;
  BERGAMOT_MODELS?: string | undefined;
  REDIS_URL?: string | undefined;
}

/**
 * The translator that the configuration asks for, with what closes it; undefined when it asks for none. Azure's comes
 * before models on this machine: it knows more languages, and tells them apart.
 *
 * @throws ModelsError
 */
export function translatorFor(
  settings: TranslationSettings,
  localesDir: string,
  registry: Registry,
  log: Pick<Logger, 'warn'>,
): { translator: SafeTranslator; close(): Promise<void> } | undefined {
  const engine = azure(settings) ?? bergamot(settings, log);
  if (!engine) return undefined;
  const cache = new TranslationCache(settings.REDIS_URL);
  const translator = new SafeTranslator({
    engine,
    glossaries: Glossaries.load(localesDir),
    cache,
    measures: new TranslationMeasures(registry),
  });
  return {
    translator,
    close: async () => {
      await cache.close();
      if (engine instanceof BergamotEngine) await engine.close();
    },
  };
}

function azure(settings: TranslationSettings): TranslationEngine | undefined {
  const { AZURE_TRANSLATOR_KEY: key, AZURE_TRANSLATOR_REGION: region, AZURE_TRANSLATOR_ENDPOINT: endpoint } = settings;
  return key ? new AzureEngine({ key, region, endpoint }) : undefined;
}

function bergamot({ BERGAMOT_MODELS: folder }: TranslationSettings, log: Pick<Logger, 'warn'>) {
  if (!folder) return undefined;
  const { files, leftOut } = findModels(folder);
  for (const why of leftOut) log.warn({ model: why }, 'a model for translation is left out');
  return files.size > 0 ? new BergamotEngine(files) : undefined;
}
