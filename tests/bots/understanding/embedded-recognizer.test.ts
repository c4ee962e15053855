import { existsSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import type { EmbeddedRecognizer } from '../../../bots/understanding/embedded-recognizer.ts';
import { loadSamples } from '../../../bots/understanding/samples.ts';
import { ENGLISH } from './entities/context.ts';
import { HELD_OUT_ANSWERS, HELD_OUT_CATEGORIES, HELD_OUT_INTENTS } from './held-out.ts';
import { recognizerHere } from './recognizer-here.ts';

const LOCALES = `${ENGLISH}/..`;
const context = { now: new Date('2026-11-23T10:00:00Z'), language: 'en' };

interface Measured {
  right: number;
  all: number;
  wrong: string[];
}

describe('the embedded recognizer', function () {
  this.timeout(120_000);
  let recognizer: EmbeddedRecognizer;
  before(async () => {
    recognizer = recognizerHere();
    await recognizer.ready();
  });
  const understand = (text: string) => recognizer.recognize(text, context);

  // Some of the shortest ("help please") are samples by now, and show nothing.
  const { intents, categories, answers } = loadSamples(ENGLISH);
  const samples = new Set([intents, categories, answers].flatMap((part) => Object.values(part).flat()));

  async function measure(
    groups: Record<string, string[]>,
    name: (text: string) => Promise<string | undefined>,
  ): Promise<Measured> {
    const measured: Measured = { right: 0, all: 0, wrong: [] };
    for (const [wanted, texts] of Object.entries(groups)) {
      for (const text of texts) {
        if (samples.has(text)) continue;
        const got = await name(text);
        measured.all += 1;
        if (got === wanted) measured.right += 1;
        else measured.wrong.push(`  "${text}": ${got}, not ${wanted}`);
      }
    }
    return measured;
  }

  function report(what: string, { right, all, wrong }: Measured): number {
    console.log(`      ${what}: ${right} of ${all} right\n${wrong.join('\n')}`);
    return right / all;
  }

  describe('on sentences that are in no sample', () => {
    it('names the intent', async () => {
      const measured = await measure(
        HELD_OUT_INTENTS as Record<string, string[]>,
        async (text) => (await understand(text)).intent,
      );
      expect(report('intents', measured)).to.be.at.least(0.95);
    });
    it('names the category, and takes it for a report', async () => {
      const measured = await measure(HELD_OUT_CATEGORIES, async (text) => (await understand(text)).category);
      expect(report('categories', measured)).to.be.at.least(0.97);
      const reports = await measure(
        { ReportIssue: Object.values(HELD_OUT_CATEGORIES).flat() },
        // What may be dangerous is an emergency first, and a report beside it.
        async (text) => {
          const { intent, also } = await understand(text);
          return intent === 'Emergency' ? also : intent;
        },
      );
      expect(report('reports', reports)).to.be.at.least(0.97);
    });
    it('names the ready answer', async () => {
      const measured = await measure(HELD_OUT_ANSWERS, async (text) => recognizer.recognizeAnswer(text)?.key);
      expect(report('answers', measured)).to.be.at.least(0.93);
    });
  });

  describe('on one message', () => {
    it('fills what a full sentence says', async () => {
      const text = 'Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday';
      const result = await understand(text);
      expect(result).to.deep.include({
        text,
        language: 'en',
        intent: 'ReportIssue',
        category: 'fly_tipping',
        flags: [],
      });
      expect(result.entities).to.deep.equal({ location: '12 Alder Road', postcode: 'NR3 1AB', date: '2026-11-21' });
      expect(result.score).to.be.greaterThan(0.8);
    });
    it('hears two wishes, in the order they are said', async () => {
      const result = await understand('Hello. My green bin was missed on Friday. Also can I pay my council tax?');
      expect(result).to.deep.include({ intent: 'ReportIssue', category: 'missed_bin', also: 'MakePayment' });
      expect(result.entities).to.deep.equal({ date: '2026-11-20', pay_type: 'council_tax' });
    });
    it('hears two reports', async () => {
      const result = await understand(
        'there is a pothole on alder road and another thing, there is graffiti on the bridge',
      );
      expect(result).to.deep.include({ intent: 'ReportIssue', category: 'pothole', also: 'ReportIssue' });
    });
    it('does not make two wishes of one', async () => {
      for (const text of [
        'I want to report a pothole. It is very deep. A car will get damaged.',
        'Hello. I have a question. When is my bin day?',
        'My bin was missed. Thank you.',
        'please cancel my appointment and thanks for your help',
      ]) {
        expect(await understand(text), text).to.not.have.property('also');
      }
    });
    it('takes an address or a day that is a sentence of its own for no wish of its own', async () => {
      for (const text of [
        'There is a sofa\noutside 12 Alder Road\nit was dumped on saturday',
        'outside 12 Alder Road\nit was dumped on saturday\nThere is a sofa',
        'It was dumped on Saturday. Outside 12 Alder Road.',
      ]) {
        const result = await understand(text);
        expect(result, text).to.deep.include({ intent: 'ReportIssue', category: 'fly_tipping' });
        expect(result, text).to.not.have.property('also');
        expect(result.entities, text).to.deep.equal({ location: '12 Alder Road', date: '2026-11-21' });
      }
      const two = await understand('My bin was missed\n12 Alder Road NR3 1AB\nand I want to pay my rent');
      expect(two).to.deep.include({ intent: 'ReportIssue', category: 'missed_bin', also: 'MakePayment' });
    });
    it('puts danger first, and keeps the wish beside it', async () => {
      expect(await understand('I can smell gas')).to.deep.include({
        intent: 'Emergency',
        danger: 'gas_leak',
        flags: ['emergency'],
      });
      expect(await understand('I can smell gas')).to.not.have.property('also');
      const both = await understand('There is a fire in the flat above. Also my bin was missed on Friday.');
      expect(both).to.deep.include({
        intent: 'Emergency',
        danger: 'fire',
        also: 'ReportIssue',
        category: 'missed_bin',
      });
    });
    it('finds danger in words of English inside another language', async () => {
      expect(await understand('Proszę o pomoc, gas leak w kuchni, bardzo śmierdzi')).to.deep.include({
        danger: 'gas_leak',
      });
    });
    it('swearing at a situation is a report without a flag', async () => {
      const result = await understand("This is a bloody mess, the bin's still full");
      expect(result).to.deep.include({
        intent: 'ReportIssue',
        category: 'missed_bin',
        abuse: 'frustration',
        flags: [],
      });
    });
    it('flags abuse and threats; words of self-harm among them are a risk, not abuse', async () => {
      expect(await understand('your staff are useless idiots')).to.deep.include({ abuse: 'abuse', flags: ['abusive'] });
      expect(await understand('I will kill you')).to.deep.include({ abuse: 'threat', flags: ['abusive'] });
      expect(await understand('you bastards, I want to end it all')).to.deep.include({
        abuse: 'risk',
        danger: 'self_harm',
        flags: ['emergency'],
      });
    });
    it('lets no card number past', async () => {
      const result = await understand('my card is 4242 4242 4242 4242');
      expect(result).to.deep.include({ text: 'my card is [card number removed]', flags: ['card_number'] });
      expect((await understand(result.text)).flags).to.deep.equal(['card_number']);
    });
    it('takes a booking forward and a report back', async () => {
      expect((await understand('I want to book an appointment on Thursday')).entities.date).to.equal('2026-11-26');
      expect((await understand('my bin was missed on Thursday')).entities.date).to.equal('2026-11-19');
    });
    it('names no wish in values, pictures and single names', async () => {
      for (const text of [
        '',
        ' ',
        '👍',
        '12345',
        'Unthank Road',
        '12 Alder Road, NR3 1AB',
        'on Saturday',
        '07700 900123',
        'Dereham',
        '???',
      ]) {
        expect((await understand(text)).intent, text).to.equal('None');
      }
    });
    it('answers a question of its list, and no other', () => {
      expect(recognizer.recognizeAnswer('when are you open')?.key).to.equal('opening_hours');
      for (const text of ['my bin was missed', 'hello', '', 'there is a pothole in the road', 'who won the cricket']) {
        expect(recognizer.recognizeAnswer(text), text).to.equal(undefined);
      }
    });
  });

  describe('on language', () => {
    const languageOf = async (text: string, prior = 'en') =>
      (await recognizer.recognize(text, { ...context, language: prior })).language;
    it('knows English, however it is spelt', async () => {
      for (const text of [
        'My bin was not collected today',
        'pls can u get this cleaned up',
        'theres loads of rubish down our street',
        'fridge and mattress dumped again',
      ]) {
        expect(await languageOf(text), text).to.equal('en');
        expect(await languageOf(text, 'und'), text).to.equal('en');
      }
    });
    it('says und for what is plainly in none of its languages, with no wish', async () => {
      for (const text of [
        'Καλημέρα, τα σκουπίδια δεν μαζεύτηκαν σήμερα',
        'สวัสดีค่ะ ขยะไม่ได้ถูกเก็บวันนี้',
        'Tôi muốn báo cáo rác trên đường phố',
        'Roskakoria ei tyhjennetty eilen meidän kadullamme',
      ]) {
        expect(await languageOf(text), text).to.equal('und');
        expect((await understand(text)).intent, text).to.equal('None');
      }
    });
    it('knows a clear sentence of another language at once', async () => {
      for (const [text, code] of [
        ['Dzień dobry, chciałbym zgłosić problem z koszem na śmieci', 'pl'],
        ['Bonjour, je voudrais signaler un problème dans ma rue', 'fr'],
        ['Labas, noriu pranešti apie šiukšles mūsų gatvėje', 'lt'],
        ['مرحبا، أريد الإبلاغ عن مشكلة', 'ar'],
        ['Здравствуйте, мусор не вывезли сегодня', 'ru'],
        ['Bom dia, queria comunicar um problema com o lixo na minha rua', 'pt'],
        ['你好', 'zh'],
        ['dziękuję', 'pl'],
      ] as const) {
        if (!existsSync(`${LOCALES}/${code}/samples.yaml`)) continue;
        expect(await languageOf(text), text).to.equal(code);
      }
    });
    it('keeps the language of the conversation when a message says nothing of it', async () => {
      for (const text of ['ok', '👍', '42', 'Unthank Road', 'NR3 1AB', '12 Alder Road', 'Dereham', '']) {
        expect(await languageOf(text, 'pl'), text).to.equal('pl');
        expect(await languageOf(text), text).to.equal('en');
      }
    });
  });

  describe('on hostile text', () => {
    it('never throws, and gives every result the same shape', async () => {
      const words = fc.constantFrom(
        'bin',
        'gas',
        'on',
        '31',
        'February',
        'Road',
        '£',
        '@',
        '07700',
        ' ',
        '\n',
        '.',
        '\ud800',
        "'",
        '4242',
        'NOR-',
        '(',
        '؟',
        '\u0000',
        'the corner of',
      );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 400 }),
            fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
          ),
          async (text) => {
            const result = await understand(text);
            expect(result.text.isWellFormed()).to.equal(true);
            expect(result.score).to.be.within(0, 1);
            expect(result.flags).to.be.an('array');
            recognizer.recognizeAnswer(text);
          },
        ),
        { numRuns: 300 },
      );
    });
    it('gets through long texts of every kind', async () => {
      for (const unit of [
        'a',
        '1',
        ' ',
        '.',
        'a.',
        '1 ',
        'a@',
        '£1',
        '07',
        '+',
        'Road ',
        'A Road ',
        'flat 3, ',
        'nr3',
        '21/',
        "a'",
        'I am ',
        'gas ',
        '\ud83d',
        'also ',
        'on the corner of ',
      ]) {
        const result = await understand(unit.repeat(Math.ceil(10_000 / unit.length)));
        expect(result.score, unit).to.be.within(0, 1);
      }
    });
    it('costs no more than in proportion beyond what is read', async () => {
      const text = 'there is a pothole outside 12 Alder Road NR3 1AB. ';
      const short = await understand(text.repeat(90));
      const long = await understand(text.repeat(200));
      expect(long.entities).to.deep.equal(short.entities);
      expect(long.intent).to.equal(short.intent);
    });
  });
});
