import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { questionFields } from '../../dialogs/report/question-fields.ts';
import { norwich, words } from './support/talk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const has = (id: string) => words.has(id);

/** Message ids that the code of the dialogs writes out in full. */
function idsInCode(): string[] {
  const files = readdirSync(`${root}dialogs`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(`${root}dialogs/${file}`, 'utf8'));
  return [
    ...new Set(texts.flatMap((text) => text.match(/(?<=')(?:form|report|progress|payment)-[a-z-]+[a-z](?=')/g) ?? [])),
  ];
}

describe('The words of the dialogs', () => {
  it('has every message that the dialogs say', () => {
    const ids = idsInCode();
    expect(ids.length).to.be.greaterThan(60);
    expect(ids.filter((id) => !has(id))).to.deep.equal([]);
  });

  it('has simpler words for every question', () => {
    const questions = idsInCode().filter((id) => /-ask-|form-what-to-change|form-stopping|report-read-back/.test(id));
    const locations = ['street', 'address', 'site'].map((kind) => `report-ask-location-${kind}`);
    for (const id of [...questions, ...locations])
      expect(words.say(`${id}.again`, {}, 'en'), id).to.not.equal(`${id}.again`);
  });

  it('has a short name, a question and simpler words for all that a category asks', () => {
    for (const category of norwich.categories.values()) {
      expect(has(`report-group-${category.group}`), category.group).to.equal(true);
      const everything = { ...category, questions: category.questions.map(({ when: _when, ...question }) => question) };
      const { deciding, others } = questionFields(everything, {}, has);
      for (const field of [...deciding, ...others]) {
        expect(has(field.label), field.label).to.equal(true);
        expect(words.say(`${field.ask}.again`, {}, 'en'), field.ask).to.not.equal(`${field.ask}.again`);
        for (const choice of field.choices ?? []) expect(has(choice.label), choice.label).to.equal(true);
      }
    }
  });
});
