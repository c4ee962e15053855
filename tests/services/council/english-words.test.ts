import { expect } from 'chai';
import type { Category } from '../../../services/council/category-schema.ts';
import { emergencyNumbers } from '../../../services/council/emergencies.ts';
import { councilFacts } from '../../../services/council/facts.ts';
import { questionMessageId, valueMessageId } from '../../../services/council/message-ids.ts';
import { missingWords, neededMessages } from '../../../services/council/needed-messages.ts';
import { everyText, hasEnglish, say } from './english.ts';
import { category, norwich } from './norwich.ts';

const TODAY = '2026-11-23';

/** The internal states of a report. */
const STATUSES = (
  'received triage investigating scheduled in_progress referred_internal fixed duplicate not_ours no_action cancelled ' +
  'closed reopened'
).split(' ');

const questions = [...norwich.categories.values()].flatMap((each) =>
  each.questions.filter((question) => !question.from).map((question) => ({ code: each.code, question })),
);

describe('the English words for the content', () => {
  it('hold every message that the content names', () => {
    expect(missingWords(norwich, hasEnglish)).to.deep.equal([]);
  });

  it('are told of, message by message, where a new category has none', () => {
    const code = 'street_piano';
    const piano: Category = { ...category('litter'), code, advice: ['advice-street_piano'] };
    const council = { ...norwich, categories: new Map([...norwich.categories, [code, piano]]) };
    const kinds = (piano.questions[0]?.values ?? []).map(
      (value) =>
        `locales/en: no file has the message "value-${code}-kind-${value}" or "value-kind-${value}" or "choice-${value}"`,
    );
    expect(kinds).to.have.length(5);
    expect(missingWords(council, hasEnglish)).to.have.members([
      `locales/en: no file has the message "category-${code}"`,
      `locales/en: no file has the message "advice-${code}"`,
      `locales/en: no file has the message "ask-${code}-kind" or "ask-kind"`,
      ...kinds,
    ]);
  });

  it('ask every question again in other words', () => {
    const same = questions.flatMap(({ code, question }) => {
      const id = questionMessageId(code, question.code, hasEnglish);
      const again = say(`${id}.again`);
      return again === undefined || again === say(id) ? [id] : [];
    });
    expect(same).to.deep.equal([]);
  });

  it('tell the choices of a question apart', () => {
    const clashes = questions.flatMap(({ code, question }) => {
      const seen = new Map<string, string>();
      return (question.values ?? []).flatMap((value) => {
        const id = valueMessageId(code, question.code, value, hasEnglish);
        const words = [say(id) ?? '', ...(say(`${id}.words`) ?? '').split(',')].map((word) =>
          word.trim().toLowerCase(),
        );
        return [...new Set(words)].flatMap((word) => {
          const other = seen.get(word);
          seen.set(word, value);
          return other === undefined ? [] : [`${code}.${question.code}: "${word}" is ${other} and ${value}`];
        });
      });
    });
    expect(clashes).to.deep.equal([]);
  });

  it('list other words in lower case, with commas', () => {
    const wrong = everyText().filter(
      ({ id, text }) => id.endsWith('.words') && !/^[\p{Ll}\p{N}' -]+(?:, [\p{Ll}\p{N}' -]+)*$/u.test(text),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('have a name, a purpose and other words for each category', () => {
    for (const code of norwich.categories.keys()) {
      expect(say(`category-${code}.about`), code).to.be.a('string');
      expect(say(`category-${code}.words`), code).to.be.a('string');
    }
  });

  it('say of each status what it means and what comes next', () => {
    for (const status of STATUSES) {
      expect(say(`status-${status}`, { body: 'the police' }), status).to.be.a('string');
      expect(say(`status-${status}.meaning`), status).to.be.a('string');
      expect(say(`status-${status}.next`), status).to.be.a('string');
    }
  });

  it('hold nothing that no content needs', () => {
    const used = new Set(neededMessages(norwich).flat());
    const kinds = /^(?:ask|value|advice|why|body|danger|answer|category)-/;
    const own = /^(?:emergencies|questions|categories|answers)\.ftl$/;
    const unused = everyText()
      .filter(({ id, file }) => own.test(file) && kinds.test(id) && !id.includes('.') && !used.has(id))
      .map(({ id }) => id);
    expect(unused).to.have.members([
      'danger-safe-now',
      'danger-choice-safe',
      'danger-choice-not-safe',
      'danger-offer-person',
    ]);
  });
});

describe('the English words for danger', () => {
  for (const emergency of norwich.emergencies.values()) {
    const { key, message } = emergency;
    const numbers = emergencyNumbers(norwich, emergency, TODAY);
    const values = Object.fromEntries(numbers.map(({ name, number }) => [name, number]));

    it(`${key}: all numbers in full, the first at once, and no gap`, () => {
      const errors: Error[] = [];
      const text = say(message, values, errors) ?? '';
      for (const { number } of numbers) expect(text).to.include(number);
      expect(text.split('. ').slice(0, 2).join('. ')).to.include(numbers[0]?.number);
      expect(errors).to.deep.equal([]);
    });

    it(`${key}: shorter when said again, and two segments by text`, () => {
      const errors: Error[] = [];
      const full = say(message, values, errors) ?? '';
      const again = say(`${message}.again`, values, errors) ?? full;
      const sms = say(`${message}.sms`, values, errors) ?? '';
      const first = numbers[0]?.number ?? 'none';
      expect(again.length).to.be.lessThan(full.length);
      expect(again).to.include(first);
      expect(sms).to.include(first);
      expect(sms.length).to.be.lessThanOrEqual(2 * 153);
      const voice = say(`${message}.voice`, values, errors);
      if (voice !== undefined) expect(voice).to.include(first);
      expect(errors).to.deep.equal([]);
    });
  }

  it('never say that somebody was called', () => {
    const said = everyText().filter(({ file }) => file === 'emergencies.ftl');
    expect(
      said.filter(({ text }) =>
        /\b(?:we|i) (?:have |will )?(?:call|ring|alert|tell)/i.test(text.replace(/We will not call/g, '')),
      ),
    ).to.deep.equal([]);
  });

  it('do not put a link or a form first for thoughts of self-harm', () => {
    expect(say('danger-self_harm')).to.not.match(/https?:|\bform\b/);
    expect(norwich.emergencies.get('self_harm')?.offer_person).to.equal(true);
    expect(norwich.emergencies.get('domestic_abuse')?.no_follow_up).to.equal(true);
  });
});

describe('the English words for common questions', () => {
  it('use no value that the facts of the council do not give', () => {
    const values = Object.fromEntries(Object.keys(councilFacts(norwich, TODAY)).map((name) => [name, name]));
    for (const { message } of norwich.answers.values()) {
      for (const id of [message, `${message}.sms`, `${message}.voice`]) {
        const errors: Error[] = [];
        say(id, values, errors);
        expect(errors, id).to.deep.equal([]);
      }
    }
  });
});

describe('the English words for damp and mould', () => {
  it('never hint that the people who live there cause it', () => {
    const ids = category('damp_mould').questions.map(({ code }) => questionMessageId('damp_mould', code, hasEnglish));
    const texts = everyText().filter(
      ({ id }) => ids.includes(id.split('.')[0] ?? '') || id.startsWith('category-damp_mould'),
    );
    expect(texts.length).to.be.greaterThan(10);
    const habits =
      /\b(?:windows?|ventilat\w*|dry(?:ing)? (?:clothes|washing)|cook\w*|lifestyle|condensation|steam|heat(?:ing)? on)\b/i;
    expect(texts.filter(({ text }) => habits.test(text))).to.deep.equal([]);
  });
});
