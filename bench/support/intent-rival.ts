import { rivalModule } from './rivals.ts';

/** An intent recogniser that learns from labelled texts. */
export interface IntentRival {
  name: string;
  /** @returns the label of a text */
  train(samples: readonly { text: string; label: string }[]): Promise<(text: string) => Promise<string>>;
}

interface NlpManager {
  settings: { autoSave: boolean; log?: boolean };
  addLanguage(code: string): void;
  addDocument(code: string, text: string, label: string): void;
  train(): Promise<unknown>;
  process(code: string, text: string): Promise<{ intent: string }>;
}

interface Basic {
  dockStart(settings: object): Promise<{ get(name: string): NlpManager }>;
}

/** nlp.js as its own documentation sets it up, for English; undefined when it is not installed. */
export async function nlpJs(): Promise<IntentRival | undefined> {
  try {
    const basic = await rivalModule<Basic>('@nlpjs/basic');
    await rivalModule('@nlpjs/lang-en');
    return {
      name: 'nlp.js',
      train: async (samples) => {
        const dock = await basic.dockStart({ settings: { log: false, nlp: { log: false } }, use: ['Basic', 'LangEn'] });
        const manager = dock.get('nlp');
        manager.settings.autoSave = false;
        manager.settings.log = false;
        manager.addLanguage('en');
        for (const { text, label } of samples) manager.addDocument('en', text, label);
        await manager.train();
        return async (text) => (await manager.process('en', text)).intent;
      },
    };
  } catch {
    return undefined;
  }
}
