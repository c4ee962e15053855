import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { choiceWords, matchChoices } from '../../../bots/understanding/choices.ts';
import type { EmbeddedRecognizer } from '../../../bots/understanding/embedded-recognizer.ts';
import { loadSamples } from '../../../bots/understanding/samples.ts';
import { loadWords } from '../../../bots/understanding/words.ts';
import { ENGLISH } from './entities/context.ts';
import { recognizerHere } from './recognizer-here.ts';

const LOCALES = path.dirname(ENGLISH);
const codes = readdirSync(LOCALES).filter((code) => existsSync(path.join(LOCALES, code, 'samples.yaml')));
/** Of the samples of emergencies, this share is answered as one: some say no more than "help". */
const EMERGENCIES_FOUND = 0.6;

/** Letters one by one, codes and references with slips, and the noise of keys. */
const SPELLED = [
  ...['C C C C C R', 'L L L L L', 'K, K, K, K', 'M. T. V. G.', 'H', 'J K L M N O P', 'D 2 6 W Q K', 'N R 3 1 A'],
  ...['K7PM 3WRT', 'K7PM-3WRTQ', 'NOR-TN6D-AF', 'NOR 7F3K', '7F3K-9', '222227', '*0#0*', '# # #', '5 5 5 5 5'],
];

describe('every language that has samples', function () {
  this.timeout(120_000);
  let recognizer: EmbeddedRecognizer;
  before(() => {
    recognizer = recognizerHere();
  });
  for (const code of codes) {
    const context = { now: new Date('2026-11-23T10:00:00Z'), language: code };
    describe(code, () => {
      const words = loadWords(path.join(LOCALES, code));
      const samples = loadSamples(path.join(LOCALES, code));
      it('yes is yes, no is no, and neither changes the language', async () => {
        for (const [intent, said, other] of [
          ['Yes', words.yes, words.no],
          ['No', words.no, words.yes],
        ] as const) {
          for (const text of said.filter((word) => !other.includes(word)).slice(0, 6)) {
            const result = await recognizer.recognize(text, context);
            expect(result, text).to.deep.include({ intent, language: code });
          }
        }
      });
      it('what is spelled or keyed changes no language, whatever it looks like', async () => {
        for (const text of [...SPELLED, ...SPELLED.map((each) => each.toLowerCase())]) {
          expect((await recognizer.recognize(text, context)).language, text).to.equal(code);
        }
      });
      it('tomorrow is tomorrow', async () => {
        const tomorrow = Object.entries(words.days).filter(([, days]) => days === 1);
        expect(tomorrow).to.not.deep.equal([]);
        for (const [text] of tomorrow.slice(0, 4)) {
          expect((await recognizer.recognize(text, context)).entities.date, text).to.equal('2026-11-24');
        }
      });
      it('the first and the last of what is offered', () => {
        const choices = ['a', 'b', 'c'].map((value) => ({ value, words: [`${value}${value}${value}`] }));
        for (const [phrase, place] of Object.entries(words.choice_ordinals)) {
          if (place > 3) continue;
          const [value] = matchChoices(phrase, choices, choiceWords(code));
          expect(value, phrase).to.equal(choices.at(place < 0 ? place : place - 1)?.value);
        }
      });
      it('emergencies are found', async () => {
        const texts = samples.intents.Emergency ?? [];
        let found = 0;
        for (const text of texts) {
          if ((await recognizer.recognize(text, context)).flags.includes('emergency')) found += 1;
        }
        expect(found / texts.length).to.be.at.least(EMERGENCIES_FOUND);
      });
      it('a street of the city is not a language', async () => {
        for (const text of ['12 Dereham Road', 'Prince of Wales Road', 'NR2 3AB', '07700 900123', 'ok', '👍']) {
          expect((await recognizer.recognize(text, context)).language, text).to.equal(code);
        }
      });
    });
  }
});
