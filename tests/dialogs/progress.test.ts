import { expect } from 'chai';
import type { ServiceRequestView } from '../../dialogs/journey.ts';
import { progressJourney } from '../../dialogs/progress.ts';
import { newReference } from '../../services/reference.ts';
import { contextOf, NOW, type Said, Talk } from './support/talk.ts';

const REFERENCE = newReference('NOR', () => 5);
const VIEW: ServiceRequestView = {
  id: 'request-1',
  reference: REFERENCE,
  category: 'fly_tipping',
  status: 'scheduled',
  requestedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  expectedAt: '2026-11-24T23:59:59.000Z',
  body: 'city',
};
const PERSONAL = { address: '12 Alder Road, NR3 1AB', description: 'A mattress' };
const ASKS: Said = { intent: 'CheckProgress' };
const WITH: Said = { ...ASKS, entities: { reference: REFERENCE } };

function talkOf(view: Partial<ServiceRequestView> = {}, own: ServiceRequestView[] = [], now = NOW): Talk {
  const context = contextOf(
    {
      serviceRequest: async (reference, proof) => {
        if (reference !== REFERENCE) return undefined;
        return proof === 'NR3 1AB' ? { ...VIEW, ...view, personal: PERSONAL } : { ...VIEW, ...view };
      },
      ownServiceRequests: async () => own,
    },
    now,
  );
  return new Talk(progressJourney(), context);
}

describe('Asking how a report is going', () => {
  it('says the status, what it means, what comes next and by when, and nothing personal', async () => {
    const talk = talkOf({ statusNote: 'The crew comes with a big van.' });
    const reply = await talk.say(`how is ${REFERENCE} going`, WITH);
    expect(reply).to.include(REFERENCE).and.include('dumped rubbish').and.include('We plan to do the work');
    expect(reply).to.include('The work is on our list').and.include('A crew will come');
    expect(reply).to.include('The crew comes with a big van.').and.include('by Tuesday 24 November 2026');
    expect(reply).to.not.include('Alder Road').and.not.include('A mattress');
    expect(talk.asked).to.equal('proof');
  });

  it('gives the address and details with a second proof', async () => {
    const talk = talkOf();
    await talk.say(REFERENCE, WITH);
    const reply = await talk.say('NR3 1AB', { entities: { postcode: 'NR3 1AB' } });
    expect(reply).to.include('12 Alder Road, NR3 1AB').and.include('A mattress');
    expect(talk.last).to.deep.include({ state: null, outcome: 'done' });
  });

  it('ends without the details when they are not wanted', async () => {
    const talk = talkOf();
    await talk.say(REFERENCE, WITH);
    await talk.say('no thanks', { intent: 'No' });
    expect(talk.last.outcome).to.equal('done');
  });

  it('says the same of a wrong proof as of an unknown reference, and ends after three', async () => {
    const proof = talkOf();
    await proof.say(REFERENCE, WITH);
    const unknown = talkOf();
    await unknown.say('how is my report', ASKS);
    const other = newReference('NOR', () => 7);
    const said = [
      await proof.say('NR1 1AA', { entities: { postcode: 'NR1 1AA' } }),
      await unknown.say(other, { entities: { reference: other } }),
    ];
    for (const reply of said) expect(reply).to.include('I cannot find a report with those details.');
    for (let i = 0; i < 4 && proof.state; i += 1) await proof.say('NR1 1AA', { entities: { postcode: 'NR1 1AA' } });
    for (let i = 0; i < 4 && unknown.state; i += 1) await unknown.say(other, { entities: { reference: other } });
    for (const talk of [proof, unknown]) {
      expect(talk.last.outcome).to.equal('handed-over');
      expect(talk.steps.length).to.be.lessThanOrEqual(5);
    }
  });

  it('says that a reference does not add up, with an example that does', async () => {
    const talk = talkOf();
    await talk.say('how is my report', ASKS);
    const reply = await talk.say('NOR-7F3K-9A');
    expect(reply)
      .to.include('does not add up')
      .and.match(/NOR-7F3K-9[0-9A-Z]/);
  });

  it('apologises for a date that was missed, and names it', async () => {
    const talk = talkOf({}, [], new Date('2026-11-25T00:00:01Z'));
    const reply = await talk.say(REFERENCE, WITH);
    expect(reply).to.include('Tuesday 24 November 2026').and.include('we are sorry');
  });

  it('promises nothing more of a report that is closed', async () => {
    const talk = talkOf({ status: 'fixed' }, [], new Date('2026-12-25T00:00:01Z'));
    expect(await talk.say(REFERENCE, WITH)).to.not.include('sorry');
  });

  it('takes the one report of the conversation without asking, and lets choose among several', async () => {
    const one = talkOf({}, [VIEW]);
    expect(await one.say('how is my report going', ASKS)).to.include(REFERENCE);
    const several = talkOf({}, [VIEW, { ...VIEW, reference: newReference('NOR', () => 3), category: 'litter' }]);
    expect(await several.say('how is my report going', ASKS)).to.include('Which of your reports');
    expect(await several.say('the dumped rubbish')).to.include('We plan to do the work');
  });
});
