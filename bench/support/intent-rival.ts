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

/** nlp.js as its own documentation sets it up, for English; undefined when it is not installed. */
export async function nlpJs(): Promise<IntentRival | undefined> {
  // The names are not literals, for the packages may not be installed.
  const names = ['@nlpjs/basic', '@nlpjs/lang-en'];
  try {
    const [basic, english] = (await Promise.all(names.map((name) => import(name)))) as [
      { dockStart(settings: object): Promise<{ get(name: string): NlpManager }> },
      { LangEn: unknown },
    ];
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
        void english;
        return async (text) => (await manager.process('en', text)).intent;
      },
    };
  } catch {
    return undefined;
  }
}
