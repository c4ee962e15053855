import { expect } from 'chai';
import { reportTalk } from '../support/report-talk.ts';
import { answer, firstChoice } from '../support/resident.ts';
import { norwich, type Talk } from '../support/talk.ts';

/** More questions than any report has. */
const MOST_TURNS = 25;

async function toTheEnd(talk: Talk): Promise<void> {
  for (let turn = 0; talk.state !== null && turn < MOST_TURNS; turn += 1) await answer(talk, firstChoice);
}

/** The record of the one report that a conversation has made. */
function reported(talk: Talk) {
  const [effect, ...others] = talk.effects;
  expect(others).to.deep.equal([]);
  if (effect?.kind !== 'create-service-request') throw new Error(`not a report: ${effect?.kind}`);
  return effect.request;
}

describe('A report of every category', () => {
  for (const [code, category] of norwich.categories) {
    it(`${code}: from nothing said, by the choices`, async () => {
      const talk = reportTalk();
      await talk.say('', { intent: 'ReportIssue' });
      await talk.press(category.group);
      if (talk.asked === 'category') await talk.press(code);
      expect(talk.fact('category')).to.equal(code);
      if (talk.asked === 'pass_on') await talk.press('yes');
      await toTheEnd(talk);
      expect(talk.last.outcome).to.equal('done');
      const request = reported(talk);
      expect(request.category).to.equal(code);
      for (const question of category.questions.filter(({ required, when }) => required && !when)) {
        expect(request.attributes, question.code).to.have.property(question.code);
      }
    });

    it(`${code}: from a full first sentence, asking for nothing twice`, async () => {
      const talk = reportTalk();
      const sentence = 'It has been at 12 Alder Road NR3 1AB since Friday and my number is 07700 900123';
      await talk.say(sentence, {
        intent: 'ReportIssue',
        category: code,
        entities: { location: '12 Alder Road', postcode: 'NR3 1AB', phone: '+447700900123' },
      });
      if (talk.asked === 'pass_on') await talk.press('yes');
      const asked: (string | undefined)[] = [];
      for (let turn = 0; talk.state !== null && turn < MOST_TURNS; turn += 1) {
        asked.push(talk.asked);
        await answer(talk, firstChoice);
      }
      expect(talk.last.outcome).to.equal('done');
      expect(asked).to.not.include.members(['location']).and.not.include.members(['contact']);
      expect(new Set(asked).size).to.equal(asked.length);
      expect(reported(talk).contact).to.deep.equal({ phone: '+447700900123' });
    });
  }
});
