import { expect } from 'chai';
import { MATTRESS, MATTRESS_SAID, mattressReadBack, mattressTalk, reportTalk } from '../support/report-talk.ts';

describe('A form and the first message', () => {
  it('fills what was said, says it back, and asks for none of it', async () => {
    const talk = reportTalk();
    const reply = await talk.say(MATTRESS, MATTRESS_SAID);
    expect(reply).to.include('You want to report dumped rubbish. I have:');
    expect(reply).to.include('What was dumped: Mattress');
    expect(reply).to.include('Where: 12 Alder Road, NR3 1AB');
    expect(talk.asked).to.equal('fly_tipping.land_type');
  });

  it('makes a report of one sentence in five messages', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('yes', { intent: 'Yes' });
    expect(talk.steps).to.have.length(5);
    expect(talk.last.outcome).to.equal('done');
    expect(reply).to.include('NOR-3467-9P').and.include('Wednesday 25 November 2026');
  });

  it('sends all that was said, and nothing that was not', async () => {
    const talk = await mattressReadBack();
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.effects).to.have.length(1);
    expect(talk.effects[0]).to.deep.equal({
      kind: 'create-service-request',
      request: {
        id: 'id-2',
        reference: 'NOR-3467-9P',
        instance: 'id-1',
        category: 'fly_tipping',
        description: MATTRESS,
        attributes: { land_type: 'roadside_verge', type_of_waste: ['mattress'], size: 'car_boot', witnessed: 'no' },
        address: '12 Alder Road, NR3 1AB',
        postcode: 'NR3 1AB',
        district: 'inside',
        body: 'city',
        private: false,
        photos: [],
        status: 'received',
        requestedAt: '2026-11-23T09:30:00.000Z',
        expectedAt: '2026-11-25T23:59:59.000Z',
      },
    });
  });

  it('takes several answers in one message, and answers to other questions', async () => {
    const talk = await mattressTalk();
    await talk.say('on a footpath, a small van load, and my number is 07700 900123', {
      entities: { phone: '+447700900123' },
    });
    expect(talk.fact('fly_tipping.land_type')).to.equal('footpath');
    expect(talk.fact('fly_tipping.size')).to.equal('small_van');
    expect(talk.fact('contact')).to.deep.equal({ phone: '+447700900123' });
    expect(talk.asked).to.equal('fly_tipping.witnessed');
  });

  it('keeps an answer to another question and asks its own again', async () => {
    const talk = await mattressTalk();
    const reply = await talk.say('it would fill a car boot');
    expect(talk.fact('fly_tipping.size')).to.equal('car_boot');
    expect(reply).to.include('What kind of land is it on?');
  });

  it('asks what it is about when nothing was said, in two steps', async () => {
    const talk = reportTalk();
    await talk.say('I want to report something', { intent: 'ReportIssue', category: 'other' });
    expect(talk.asked).to.equal('group');
    await talk.say('streets');
    expect(talk.asked).to.equal('category');
    await talk.say('graffiti');
    expect(talk.fact('category')).to.equal('graffiti');
  });

  it('recognises free text that answers the question of the kind of problem', async () => {
    const talk = reportTalk();
    await talk.say('report', { intent: 'ReportIssue' });
    await talk.say('there are needles by the swings in Eaton Park, please come quickly', {
      intent: 'ReportIssue',
      category: 'needles',
      entities: { location: 'by the swings in Eaton Park' },
    });
    expect(talk.fact('category')).to.equal('needles');
    expect(talk.fact('description')).to.include('please come quickly');
    expect(talk.asked).to.equal('needles.place');
  });

  it('keeps a photo that comes with the first message', async () => {
    const talk = reportTalk();
    const reply = await talk.say(MATTRESS, { ...MATTRESS_SAID, photos: [{ id: 'photo-1', size: 1000 }] });
    expect(reply).to.include('I have your photo.');
    expect(talk.fact('photos')).to.deep.equal(['photo-1']);
  });

  it('notes a second wish and gives it back in the end', async () => {
    const talk = reportTalk();
    const reply = await talk.say(`${MATTRESS}, and I want to pay my rent`, { ...MATTRESS_SAID, also: 'MakePayment' });
    expect(reply).to.include('I noted the other thing');
    for (const answer of ['on the verge', 'car boot', 'no']) await talk.say(answer);
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.last.next).to.deep.equal({ intent: 'MakePayment', text: `${MATTRESS}, and I want to pay my rent` });
  });
});
