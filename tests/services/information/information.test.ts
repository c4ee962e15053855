import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { z } from 'zod';
import { readAnswer } from '../../../services/council/answer-file.ts';
import { Information } from '../../../services/information/information.ts';
import { norwich } from '../council/norwich.ts';

const heldOut = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(join(import.meta.dirname, 'held-out-questions.yaml'), 'utf8')));

describe("the council's answers", () => {
  const information = new Information(norwich.information);

  it('are sixty or more, each with a source and a day for its next check', () => {
    expect(norwich.information.length).to.be.at.least(60);
  });

  for (const { key, questions } of norwich.information) {
    it(`find "${key}" by each of the ways to ask for it`, () => {
      for (const question of questions) {
        const [first] = information.find(question);
        expect(first?.answer.key, question).to.equal(key);
        expect(first?.score, question).to.be.closeTo(1, 1e-9);
      }
    });
  }

  it('are found in other words, and with slips', () => {
    const asked = {
      'how can I get a blue badge for my dad': 'blue-badge',
      'postal vote application': 'vote-post',
      allotmant: 'allotments',
      'registar a birth': 'births-deaths',
      'the cost of a brown bin': 'garden-bin-price',
      'who is my local councillor': 'councillors',
    };
    for (const [question, key] of Object.entries(asked)) {
      expect(information.find(question)[0]?.answer.key, question).to.equal(key);
    }
  });

  it('are found for questions that stand in none of them, and rarely is another taken for it', () => {
    const asked = Object.entries(heldOut).flatMap(([key, texts]) => texts.map((text) => ({ key, text })));
    const found = asked.map(({ key, text }) => ({ key, text, found: information.find(text) }));
    const first = found.filter(({ key, found: [best] }) => best?.answer.key === key);
    const astray = found.filter(({ key, found: [best, next] }) => {
      return best && best.answer.key !== key && best.score >= 0.5 && best.score - (next?.score ?? 0) >= 0.08;
    });
    console.log(
      `      of ${asked.length} questions ${first.length} find their answer first, ${astray.length} surely another`,
    );
    expect(first.length / asked.length).to.be.above(0.8);
    expect(astray.length / asked.length).to.be.below(0.04);
  });

  it('are not found for what the council knows nothing of', () => {
    for (const question of ['what is the weather', 'tell me a joke', 'what is the capital of France', '', '🙂']) {
      expect(information.find(question)[0]?.score ?? 0, question).to.be.below(0.4);
    }
  });
});

describe('a file of an answer', () => {
  const head =
    '---\ntitle: Bins\nquestions: [when are bins emptied, bin day]\nsource: https://www.norwich.gov.uk\nreview: 2027-05-01\n---\n';

  it('is YAML, then Markdown, which is read as plain text', () => {
    const answer = readAnswer(
      'bins',
      `${head}\nPut it **out** by 6am.\nCall {{phone}}.\n\n- glass\n- [paper](https://example.org)\n`,
    );
    expect(answer).to.deep.include({ key: 'bins', text: 'Put it out by 6am. Call {{phone}}.\n- glass\n- paper' });
  });

  it('says what is wrong with it', () => {
    expect(readAnswer('bins', 'Only words')).to.deep.equal(['expected YAML between two lines of ---, then the answer']);
    expect(readAnswer('bins', `${head}\n \n`)).to.deep.equal(['the answer is empty']);
    expect(readAnswer('bins', `${head}\nCall {{fone}}.`)).to.match(/no fact "fone"/);
    expect(readAnswer('bins', head.replace('2027-05-01', '2027-02-30').concat('\nWords'))).to.match(/^review: /);
  });
});
