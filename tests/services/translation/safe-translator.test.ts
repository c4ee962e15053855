import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { Registry } from 'prom-client';
import { AzureEngine } from '../../../services/translation/azure-engine.ts';
import { Glossaries } from '../../../services/translation/glossary.ts';
import { SafeTranslator } from '../../../services/translation/safe-translator.ts';
import { TranslationCache } from '../../../services/translation/translation-cache.ts';
import { TranslationMeasures } from '../../../services/translation/translation-measures.ts';
import { TranslationUnavailableError } from '../../../services/translation/translator.ts';
import { FakeAzureTranslator, type Mangling } from '../../support/fake-azure-translator.ts';

const LOCALES = new URL('../../../locales', import.meta.url).pathname;
const KEPT = [
  'NOR-7F3K-9Q',
  'NR3 1AB',
  '12 Alder Road',
  'Magdalen Street',
  '07700 900123',
  'sam@example.org',
  'https://www.norwich.gov.uk/bins?x=1',
  '£45.60',
  '07/12/2026',
  '20:30',
  'Norwich City Council',
  '2123 4567',
];

describe('the safe translator', () => {
  let fake: FakeAzureTranslator;
  let registry: Registry;
  let translator: SafeTranslator;
  let cache: TranslationCache;
  let now = 0;

  beforeEach(async () => {
    fake = await FakeAzureTranslator.start();
    registry = new Registry();
    now = 1_000_000;
    cache = new TranslationCache();
    translator = new SafeTranslator({
      engine: new AzureEngine(
        { key: 'stand-in-key', region: 'uksouth', endpoint: fake.url, patienceMs: 20_000 },
        () => now,
      ),
      glossaries: Glossaries.load(LOCALES),
      cache,
      measures: new TranslationMeasures(registry),
    });
  });
  afterEach(async () => {
    await cache.close();
    await fake.stop();
  });

  const refusal = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      expect(error).to.be.instanceOf(TranslationUnavailableError);
      return (error as Error).message;
    }
    throw new Error('it was translated');
  };

  it('detects and translates with one call, as documented', async () => {
    fake.dictionary.set('ktoś wyrzucił kanapę', { language: 'pl', english: 'someone dumped a sofa' });
    const [translation] = await translator.translate(['ktoś wyrzucił kanapę'], 'en');
    expect(translation).to.deep.equal({ text: 'someone dumped a sofa', from: 'pl' });
    expect(fake.requests).to.have.length(1);
    const [request] = fake.requests;
    expect(request?.version).to.equal('2026-06-06');
    expect(request?.headers).to.include({
      'ocp-apim-subscription-key': 'stand-in-key',
      'ocp-apim-subscription-region': 'uksouth',
    });
    expect(request?.inputs[0]?.targets).to.deep.equal([{ language: 'en', profanityAction: 'NoAction' }]);
    expect(request?.inputs[0]).not.to.have.property('language');
  });

  it('never sends the name that somebody gives with a number', async () => {
    fake.manglings = ['translates names'];
    for (const said of ['John Smith 07700900123', 'Jan Kowalski, jan@example.org']) {
      const [made] = await translator.translate([said], 'en', 'hu');
      expect(made?.text).to.equal(said);
    }
    expect(fake.texts).to.deep.equal([]);
  });

  it("asks for Portugal's Portuguese, simplified Chinese and Sorani by Azure's codes", async () => {
    for (const to of ['pt', 'zh', 'ku', 'pl']) await translator.translate(['the bin'], to, 'en');
    expect(fake.requests.map(({ inputs }) => inputs[0]?.targets[0]?.language)).to.deep.equal([
      'pt-pt',
      'zh-Hans',
      'ku',
      'pl',
    ]);
  });

  const manglings: Mangling[] = [
    'nothing',
    'reorders',
    'drops',
    'doubles',
    'localises digits',
    'spaces',
    'brackets',
    'translates names',
  ];
  for (const mangling of manglings) {
    it(`keeps what must not change when the translator ${mangling === 'nothing' ? 'does well' : mangling}`, async () => {
      fake.manglings = [mangling];
      for (const kept of KEPT) {
        const text = `we came to ${kept} and wrote it down`;
        const [translation] = await translator.translate([text], 'pl', 'en');
        expect(translation?.text.split(kept), `${kept} in "${translation?.text}"`).to.have.length(2);
        expect(translation?.text).to.match(/pl:|Xyz/);
      }
    });
  }

  it('sends no number, and so no card, out of the house', async () => {
    await translator.translate(['my card is 4111 1111 1111 1111 and my number 07700 900123, ٤١١١'], 'pl', 'en');
    for (const text of fake.texts) expect(text.replace(/\{\d+\}/g, '')).not.to.match(/\p{Nd}/u);
  });

  it('refuses what comes back as something else', async () => {
    fake.manglings = ['garbage'];
    expect(await refusal(translator.translate(['write to NOR-7F3K-9Q please'], 'pl', 'en'))).to.equal('broken');
    expect(await refusal(translator.translate(['write to us please'], 'pl', 'en'))).to.equal('broken');
  });

  it("does not translate the council's terms, but says them as the glossary does", async () => {
    const [translation] = await translator.translate(['you can pay council tax and rent'], 'pl', 'en');
    expect(translation?.text).to.contain('podatek lokalny (Council Tax)');
    const [back] = await translator.translate(['pl:chcę pl:zapłacić podatek lokalny'], 'en', 'pl');
    expect(back?.text).to.contain('council tax');
  });

  it("says every term of every language's glossary in both directions", async () => {
    const languages = readdirSync(LOCALES, { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name !== 'en')
      .map(({ name }) => name);
    const glossaries = Glossaries.load(LOCALES);
    const english = glossaries.terms('en', 'pl').map(({ term }) => term);
    expect(english).to.have.length.of.at.least(25);
    for (const language of languages) {
      const terms = glossaries.terms('en', language);
      expect(
        terms.map(({ term }) => term),
        language,
      ).to.have.members(english);
      for (const { term, means } of terms) {
        const [there] = await translator.translate([`ask about ${term} today`], language, 'en');
        expect(there?.text, language).to.include(means);
        const own = means.replace(/\s*[(（].*[)）]$/, '');
        const said = language === 'zh' ? `我想问${own}的事` : `xx ${own} xx`;
        const [back] = await translator.translate([said], 'en', language);
        expect(back?.text, `${language}: ${own}`).to.include(term);
      }
    }
  });

  it('asks for the same sentence of ours once', async () => {
    const first = await translator.sentences(['Good day, {0}. It is {1}.'], 'pl');
    const again = await translator.sentences(['Good day, {0}. It is {1}.'], 'pl');
    expect(first).to.deep.equal(['pl:Good pl:day, {0}. pl:It pl:is {1}.']);
    expect(again).to.deep.equal(first);
    expect(fake.requests).to.have.length(1);
  });

  it('counts characters by language', async () => {
    await translator.translate(['the bin'], 'pl', 'en');
    expect(await registry.metrics()).to.contain('council_translation_characters_total{from="en",to="pl"} 7');
  });

  it('leaves the translator alone for as long as it asks', async () => {
    fake.troubles.push({ kind: 'status', status: 429, retryAfter: '20' });
    expect(await refusal(translator.translate(['the bin'], 'pl', 'en'))).to.equal('too-many');
    now += 19_000;
    expect(await refusal(translator.translate(['the bin'], 'pl', 'en'))).to.equal('asked-to-wait');
    expect(fake.requests, 'asked while it was to be left alone').to.have.length(1);
    now += 2_000;
    const [translation] = await translator.translate(['the bin'], 'pl', 'en');
    expect(translation?.text).to.equal('pl:the pl:bin');
  });

  it('does not call one that is down', async () => {
    for (let i = 0; i < 5; i += 1) fake.troubles.push({ kind: 'status', status: 500 });
    for (let i = 0; i < 5; i += 1)
      expect(await refusal(translator.translate(['the bin'], 'pl', 'en'))).to.equal('status-500');
    expect(await refusal(translator.translate(['the bin'], 'pl', 'en'))).to.equal('translator-is-down');
    expect(fake.requests).to.have.length(5);
  });

  it('gives up on one that does not answer', async () => {
    const hasty = new AzureEngine({ key: 'stand-in-key', endpoint: fake.url, patienceMs: 50 });
    fake.troubles.push({ kind: 'silence' });
    expect(await refusal(hasty.translate(['the bin'], 'pl', 'en'))).to.equal('too-slow');
  });

  for (const body of ['no json', '{}', '{"value":[]}', '[]', '{"value":[{"translations":[]}]}']) {
    it(`takes ${body} for no answer`, async () => {
      fake.troubles.push({ kind: 'body', body });
      expect(await refusal(translator.translate(['the bin'], 'pl', 'en'))).to.be.oneOf([
        'no-answer-to-read',
        'network',
      ]);
    });
  }

  it('sends many texts in few calls, and none too large', async () => {
    const texts = Array.from(
      { length: 2_000 },
      (_, i) => `word ${'a'.repeat(60)} ${String.fromCharCode(97 + (i % 26))}`,
    );
    const made = await translator.translate(texts, 'pl', 'en');
    expect(made).to.have.length(2_000);
    expect(made[1_999]?.text).to.equal(`pl:word pl:${'a'.repeat(60)} pl:${String.fromCharCode(97 + (1_999 % 26))}`);
    for (const { inputs } of fake.requests) {
      expect(inputs.length).to.be.at.most(1_000);
      expect(inputs.reduce((sum, { text }) => sum + text.length, 0)).to.be.at.most(50_000);
    }
  });
});
