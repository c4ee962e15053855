import { expect } from 'chai';
import type { NearbyReport } from '../../../dialogs/journey.ts';
import { MATTRESS, MATTRESS_SAID, reportTalk } from '../support/report-talk.ts';
import { contextOf, type Talk } from '../support/talk.ts';

async function litter(): Promise<Talk> {
  const talk = reportTalk();
  await talk.say('litter', { intent: 'ReportIssue', category: 'litter' });
  if (talk.asked !== 'location') throw new Error(`asked ${talk.asked}`);
  return talk;
}

describe('A report and its place', () => {
  it('asks one thing more when only a postcode is given, and keeps the postcode', async () => {
    const talk = await litter();
    const reply = await talk.say('NR3 1AB', { entities: { postcode: 'NR3 1AB' } });
    expect(reply).to.include('What is it next to?');
    await talk.say('outside the chip shop');
    expect(talk.fact('location')).to.include({ address: 'outside the chip shop, NR3 1AB', district: 'inside' });
  });

  it('asks one thing more of a street without a number, and does with it when nobody knows', async () => {
    const talk = await litter();
    const reply = await talk.say('Dereham Road', { entities: { location: 'Dereham Road' } });
    expect(reply).to.include('I am not sure');
    await talk.say('I am not sure');
    expect(talk.fact('location')).to.have.property('address', 'Dereham Road');
  });

  it('does not take a postcode alone even then', async () => {
    const talk = await litter();
    await talk.say('NR3 1AB', { entities: { postcode: 'NR3 1AB' } });
    await talk.say('I am not sure');
    expect(talk.fact('location')).to.equal(undefined);
  });

  it('takes no story for an address', async () => {
    const talk = reportTalk();
    await talk.say('missed bin', { intent: 'ReportIssue', category: 'missed_bin' });
    const reply = await talk.say('this is the second time', { intent: 'ReportIssue' });
    expect(reply).to.include('Give a full address');
    await talk.say('Alder Road', { entities: { location: 'Alder Road' } });
    await talk.say('12');
    expect(talk.fact('location')).to.have.property('address', '12 Alder Road');
  });

  it('takes a shared position', async () => {
    const talk = await litter();
    await talk.say('', { position: { lat: 52.63, long: 1.295 } });
    expect(talk.fact('location')).to.have.property('district', 'inside');
  });

  it('says that it will check a place it cannot tell', async () => {
    const talk = await litter();
    const place = { entities: { location: '9 Elm Hill', postcode: 'NR1 1AA' } };
    const reply = await talk.say('9 Elm Hill NR1 1AA', place);
    expect(reply).to.include('we will check');
    expect(talk.fact('location')).to.have.property('district', 'unsure');
  });

  it('does not doubt a street alone, and leaves it to a person to look', async () => {
    const talk = await litter();
    const reply = await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    expect(reply).not.to.include('we will check');
    expect(talk.fact('location')).to.have.property('district', 'unsure');
  });

  it('names the right council for a place outside, and ends or takes another address', async () => {
    const place = { entities: { location: '9 Market Road', postcode: 'NR30 1AA' } };
    const ending = await litter();
    const reply = await ending.say('9 Market Road NR30 1AA', place);
    expect(reply).to.include('Great Yarmouth Borough Council');
    await ending.press('stop');
    expect(ending.last.outcome).to.equal('not-ours');
    expect(ending.effects[0]).to.include({ kind: 'record-not-ours', body: 'great_yarmouth' });

    const changing = await litter();
    await changing.say('9 Market Road NR30 1AA', place);
    await changing.say('12 Alder Road NR3 1AB', { entities: { location: '12 Alder Road', postcode: 'NR3 1AB' } });
    expect(changing.fact('location')).to.have.property('district', 'inside');
    expect(changing.asked).to.not.equal('outside');

    const asking = await litter();
    await asking.say('9 Market Road NR30 1AA', place);
    await asking.press('change');
    expect(asking.asked).to.equal('location');
  });
});

const REPORT: NearbyReport = {
  id: 'request-1',
  reference: 'NOR-7F3K-9Q',
  category: 'fly_tipping',
  address: '10 Alder Road',
  reported: '2026-11-20',
  status: 'received',
};

describe('A report of what was reported already', () => {
  const known = () => contextOf({ nearby: async () => [REPORT] });

  it('is offered to be joined, and joins only after a yes', async () => {
    const talk = reportTalk(known());
    const offer = await talk.say(MATTRESS, MATTRESS_SAID);
    expect(offer).to.include('10 Alder Road').and.include('Friday 20 November 2026');
    await talk.say('it is the same');
    await talk.say('skip');
    expect(talk.effects).to.have.length(0);
    const reply = await talk.say('yes', { intent: 'Yes' });
    expect(talk.last.outcome).to.equal('joined');
    expect(reply).to.include('NOR-7F3K-9Q');
    expect(talk.effects).to.deep.equal([
      { kind: 'join-service-request', requestId: 'request-1', instance: 'id-1', description: MATTRESS },
    ]);
  });

  it('goes on as its own when it is different, and is not offered again', async () => {
    const talk = reportTalk(known());
    await talk.say(MATTRESS, MATTRESS_SAID);
    await talk.say('no, mine is different', { intent: 'No' });
    expect(talk.asked).to.equal('fly_tipping.land_type');
    for (const answer of ['on the verge', 'car boot', 'no']) await talk.say(answer);
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.last.outcome).to.equal('done');
  });

  it('is never looked for where reports are private', async () => {
    const talk = reportTalk(
      contextOf({
        nearby: async () => {
          throw new Error('looked for');
        },
      }),
    );
    await talk.say('my neighbour plays loud music at 12 Alder Road', {
      intent: 'ReportIssue',
      category: 'noise',
      entities: { location: '12 Alder Road' },
    });
    expect(talk.asked).to.equal('noise.happening_now');
  });
});

describe('A report and who makes it', () => {
  it('says once what happens with the answers, before the first personal question', async () => {
    const talk = reportTalk();
    const first = await talk.say('missed bin', { intent: 'ReportIssue', category: 'missed_bin' });
    expect(first).to.include('keeps your answers').and.include('/privacy');
    const second = await talk.say('12 Alder Road', { entities: { location: '12 Alder Road' } });
    expect(second).to.not.include('keeps your answers');
  });

  it('says why it needs a name where nobody can be anonymous, and takes the name and the phone in turn', async () => {
    const talk = reportTalk();
    await talk.say('my neighbour plays loud music at 12 Alder Road', {
      intent: 'ReportIssue',
      category: 'noise',
      entities: { location: '12 Alder Road' },
    });
    for (const answer of ['no', 'most nights until 3am']) await talk.say(answer);
    const why = await talk.say('14 Alder Road', { entities: { location: '14 Alder Road' } });
    expect(why).to.include('We do not tell your neighbour who you are');
    expect(await talk.say('skip')).to.include('cannot be skipped');
    await talk.say('Ngozi O’Neil');
    await talk.say('07700 900123', { entities: { phone: '+447700900123' } });
    expect(talk.fact('contact')).to.deep.equal({ name: 'Ngozi O’Neil', phone: '+447700900123' });
  });

  it('sends no contact when it is skipped', async () => {
    const talk = await litter();
    await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    for (let turn = 0; talk.asked && !talk.asked.startsWith('confirm-') && turn < 9; turn += 1) {
      await talk.press(talk.question?.choices?.[0]?.value ?? '~skip');
    }
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.last.outcome).to.equal('done');
    expect(talk.effects[0]).to.not.have.nested.property('request.contact');
  });
});
