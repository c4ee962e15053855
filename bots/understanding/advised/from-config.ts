import type { Adviser } from './adviser.ts';
import { AzureCluAdviser } from './azure-clu-adviser.ts';
import { LanguageModelAdviser } from './language-model-adviser.ts';

/** The settings that concern advice on what messages wish, as the environment names them. */
export interface AdviserSettings {
  LANGUAGE_MODEL_URL?: string | undefined;
  LANGUAGE_MODEL_KEY?: string | undefined;
  LANGUAGE_MODEL_NAME?: string | undefined;
  AZURE_CLU_ENDPOINT?: string | undefined;
  AZURE_CLU_KEY?: string | undefined;
  AZURE_CLU_PROJECT?: string | undefined;
  AZURE_CLU_DEPLOYMENT?: string | undefined;
}

/**
 * The adviser that the settings ask for; undefined where they ask for none. A language model comes before Azure's.
 *
 * @param categories service codes of the council's categories
 */
export function adviserFor(settings: AdviserSettings, categories: readonly string[]): Adviser | undefined {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_KEY: key, LANGUAGE_MODEL_NAME: model } = settings;
  if (url && model) return new LanguageModelAdviser({ url, key, model, categories });
  const { AZURE_CLU_ENDPOINT: endpoint, AZURE_CLU_KEY: cluKey } = settings;
  const { AZURE_CLU_PROJECT: project, AZURE_CLU_DEPLOYMENT: deployment } = settings;
  if (!endpoint || !cluKey || !project || !deployment) return undefined;
  return new AzureCluAdviser({ endpoint, key: cluKey, project, deployment });
}
