import { expect } from 'chai';
import { isMet, UNKNOWN } from '../../../services/council/condition.ts';
import { questionMessageId, valueMessageId } from '../../../services/council/message-ids.ts';
import {
  applicableQuestions,
  becomesCategory,
  dangerOf,
  recordedAnswers,
} from '../../../services/council/questions.ts';
import { category } from './norwich.ts';

const asked = (code: string, answers: Record<string, string | string[]>) =>
  applicableQuestions(category(code), answers).map((question) => question.code);

describe('the questions of a category', () => {
  it('leaves out those that the answers so far make needless', () => {
    expect(asked('fly_tipping', {})).to.not.include('offender');
    expect(asked('fly_tipping', { witnessed: 'no' })).to.not.include('offender');
    expect(asked('fly_tipping', { witnessed: 'yes' })).to.include.members(['witnessed_at', 'offender', 'vehicle_reg']);
  });

  it('does not ask what the place answers, and records it', () => {
    expect(asked('park_play_area', {})).to.not.include('site');
    const recorded = recordedAnswers(category('park_play_area'), { issue: 'glass' }, 'Elm Park');
    expect(recorded).to.deep.equal({ site: 'Elm Park', issue: 'glass' });
  });

  it('records nothing of a question that a correction has made needless', () => {
    const answers = { witnessed: 'no', offender: 'a man in a hat', size: 'car_boot' };
    expect(recordedAnswers(category('fly_tipping'), answers, '')).to.deep.equal({ witnessed: 'no', size: 'car_boot' });
  });

  it('turns needles in a toilet, and a council home’s drain, into what they are', () => {
    expect(becomesCategory(category('public_toilet'), { issue: 'needles' })).to.equal('needles');
    expect(becomesCategory(category('public_toilet'), { issue: 'dirty' })).to.equal(undefined);
    const drain = { kind: 'home_drain', tenure: 'council_tenant' };
    expect(becomesCategory(category('blocked_drain'), drain)).to.equal('housing_repair');
  });

  it('tells of danger by an answer', () => {
    expect(dangerOf(category('antisocial_behaviour'), { in_danger: 'yes' })).to.equal('crime_now');
    expect(dangerOf(category('antisocial_behaviour'), { in_danger: 'no' })).to.equal(undefined);
    expect(dangerOf(category('street_light'), { fault: 'wires_exposed' })).to.equal('street_light_danger');
    expect(dangerOf(category('blocked_drain'), { flooding: 'home' })).to.equal('flooding');
  });
});

describe('a condition', () => {
  it('is met by one of its values, by any of several answers, and never by silence', () => {
    expect(isMet(undefined, {})).to.equal(true);
    expect(isMet({ a: ['x', 'y'] }, { a: 'y' })).to.equal(true);
    expect(isMet({ a: ['x'] }, { a: ['z', 'x'] })).to.equal(true);
    expect(isMet({ a: ['x'] }, { a: UNKNOWN })).to.equal(false);
    expect(isMet({ a: [UNKNOWN] }, { a: UNKNOWN })).to.equal(true);
    expect(isMet({ a: ['x'] }, {})).to.equal(false);
    expect(isMet({ a: ['x'] }, { a: null })).to.equal(false);
    expect(isMet({ a: ['x'], b: ['y'] }, { a: 'x', b: 'z' })).to.equal(false);
  });
});

describe('the messages of a question', () => {
  const has =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);

  it('are the category’s own where there are any, else those that categories share', () => {
    expect(questionMessageId('noise', 'kind', has('ask-noise-kind', 'ask-kind'))).to.equal('ask-noise-kind');
    expect(questionMessageId('noise', 'kind', has('ask-kind'))).to.equal('ask-kind');
    expect(valueMessageId('noise', 'kind', 'dog', has('value-kind-dog'))).to.equal('value-kind-dog');
    expect(valueMessageId('noise', 'kind', 'yes', has('choice-yes'))).to.equal('choice-yes');
    const all = has('value-noise-kind-dog', 'value-kind-dog', 'choice-dog');
    expect(valueMessageId('noise', 'kind', 'dog', all)).to.equal('value-noise-kind-dog');
  });
});
