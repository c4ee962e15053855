import { z } from 'zod';
import { INTENTS } from '../../../dialogs/input.ts';
import { Circuit } from '../../../services/calls/circuit.ts';
import { isSteering } from '../wishes.ts';
import type { Advice, Adviser } from './adviser.ts';
import { ask, PATIENCE } from './ask.ts';

/** How to call a project of Azure's conversational language understanding. */
export interface AzureCluOptions {
  /** `https://<resource>.cognitiveservices.azure.com`. */
  endpoint: string;
  key: string;
  project: string;
  deployment: string;
  patienceMs?: number | undefined;
}

const VERSION = '2023-04-01';

/** Its project names intents as we do; its entity `category` is a list whose keys are our service codes. */
const answer = z.object({
  result: z.object({
    prediction: z.object({
      topIntent: z.enum(INTENTS).refine((intent) => !isSteering(intent)),
      entities: z.array(
        z.object({
          category: z.string(),
          text: z.string(),
          extraInformation: z.array(z.object({ key: z.string().optional() })).default([]),
        }),
      ),
    }),
  }),
});

/** Azure's conversational language understanding (CLU), taught by the council in its own project. */
export class AzureCluAdviser implements Adviser {
  readonly name = 'azure-clu';
  readonly #options: AzureCluOptions;
  readonly #circuit: Circuit;

  constructor(options: AzureCluOptions, now?: () => number) {
    this.#options = options;
    this.#circuit = new Circuit('azure-clu', {}, now);
  }

  async advise(text: string, language: string): Promise<Advice> {
    const { endpoint, key, project, deployment, patienceMs = PATIENCE } = this.#options;
    const item = { id: '1', participantId: 'resident', text, ...(language === 'und' ? {} : { language }) };
    const { result } = await ask(this.#circuit, {
      url: new URL(`/language/:analyze-conversations?api-version=${VERSION}`, endpoint),
      headers: { 'Ocp-Apim-Subscription-Key': key },
      body: {
        kind: 'Conversation',
        analysisInput: { conversationItem: item },
        parameters: { projectName: project, deploymentName: deployment, stringIndexType: 'Utf16CodeUnit' },
      },
      answer,
      patienceMs,
    });
    const { topIntent, entities } = result.prediction;
    const category = entities.find((one) => one.category === 'category')?.extraInformation[0]?.key;
    return {
      intent: topIntent,
      ...(category && { category }),
      values: entities.flatMap((one) =>
        one.category === 'location' || one.category === 'person_name'
          ? [{ entity: one.category, words: one.text }]
          : [],
      ),
    };
  }
}
