import { expect } from 'chai';
import { mattressReadBack, mattressTalk, reportTalk } from '../support/report-talk.ts';

describe('A form and answers that cannot be used', () => {
  it('uses simpler words, then another way, then names a person and keeps the answers', async () => {
    const talk = await mattressTalk();
    expect(await talk.say('banana')).to.include('Whose land is it? For example');
    const second = await talk.say('banana');
    expect(second).to.include('Let us try another way').and.include('0344 980 3333').and.include('Speak to a person');
    const third = await talk.say('banana');
    expect(talk.last.outcome).to.equal('handed-over');
    expect(talk.state).to.equal(null);
    expect(third)
      .to.include('0344 980 3333')
      .and.match(/continue with [0-9A-Z]{4}-[0-9A-Z]{5}/);
    const [draft] = talk.effects;
    expect(draft).to.have.property('kind', 'save-draft');
    expect(JSON.stringify(draft)).to.include('12 Alder Road');
  });

  it('asks for a person at once for whoever wants one there, and stays where it is', async () => {
    const talk = await mattressTalk('banana', 'banana');
    const before = talk.state;
    await talk.say('speak to a person');
    expect(talk.last).to.deep.equal({
      state: before,
      handled: false,
      wants: 'SpeakToPerson',
      messages: [],
      effects: [],
    });
  });

  it('leaves out what may be left out, and goes on', async () => {
    const talk = reportTalk();
    await talk.say('pothole', { intent: 'ReportIssue', category: 'pothole' });
    await talk.say('yes', { intent: 'Yes' });
    await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    await talk.say('it is deep and full of water');
    expect(talk.asked).to.equal('photos');
    await talk.say('banana');
    await talk.say('banana');
    const reply = await talk.say('banana');
    expect(reply).to.include('I have left that out.');
    expect(talk.asked).to.equal('contact');
  });

  it('names the choices that come nearest when several fit', async () => {
    const talk = await mattressTalk();
    const reply = await talk.say('between the footpath and the flats');
    expect(reply).to.include('More than one of these fits');
    expect(talk.question?.choices?.map(({ value }) => value)).to.have.members([
      'footpath',
      'council_housing',
      '~unsure',
    ]);
    await talk.say('2');
    expect(talk.fact('fly_tipping.land_type')).to.not.equal(undefined);
  });

  it('stores "not sure" as unknown where it may, and never guesses', async () => {
    const talk = await mattressTalk('I am not sure', 'a car boot load', 'no');
    await talk.say('yes', { intent: 'Yes' });
    const [effect] = talk.effects;
    expect(effect?.kind === 'create-service-request' && effect.request.attributes).to.deep.include({ land_type: null });
  });

  it('says why it cannot do without an answer', async () => {
    const talk = await mattressTalk('on the verge', 'a car boot load');
    expect(await talk.say('skip this')).to.include('We need this to go on');
    expect(await talk.say('I am not sure')).to.include('We need this to go on');
  });

  it('explains dates that cannot be', async () => {
    const talk = reportTalk();
    await talk.say('my recycling bin was missed', { intent: 'ReportIssue', category: 'missed_bin' });
    await talk.say('12 Alder Road', { entities: { location: '12 Alder Road' } });
    expect(talk.asked).to.equal('missed_bin.collection_date');
    const tomorrow = await talk.say('tomorrow', { entities: { date: '2026-11-24' } });
    expect(tomorrow).to.include('Tuesday 24 November 2026 has not come yet').and.include('Friday 20 November');
    expect(await talk.say('31 February')).to.include('I cannot find that date');
    await talk.say('Friday', { entities: { date: '2026-11-20' } });
    expect(talk.fact('missed_bin.collection_date')).to.equal('2026-11-20');
  });

  it('explains a text that is too long, with its length', async () => {
    const talk = reportTalk();
    await talk.say('pothole', { intent: 'ReportIssue', category: 'pothole' });
    await talk.say('yes', { intent: 'Yes' });
    await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    const reply = await talk.say('deep '.repeat(1000));
    expect(reply).to.include('4,999').and.include('4,000');
    await talk.say('deep '.repeat(700));
    expect(talk.fact('description')).to.have.length(3499);
  });

  it('gives up kindly at the read-back too', async () => {
    const talk = await mattressReadBack();
    for (let i = 0; i < 3; i += 1) await talk.say('banana');
    expect(talk.last.outcome).to.equal('handed-over');
  });

  it('does not count a photo, or nothing at all, as a failed answer', async () => {
    const talk = await mattressTalk();
    for (let i = 0; i < 5; i += 1) await talk.say('', { photos: [{ id: `photo-${i}`, size: 1 }] });
    const reply = await talk.say('');
    expect(reply).to.include('What kind of land is it on?');
    expect(talk.fact('photos')).to.have.length(5);
    expect(await talk.say('', { photos: [{ id: 'photo-6', size: 1 }] })).to.include('We can take 5 photos');
    expect(talk.fact('photos')).to.have.length(5);
  });
});
