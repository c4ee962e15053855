import { expect } from 'chai';
import { mattressReadBack, mattressTalk } from '../support/report-talk.ts';

const facts = (state: unknown) => (state as { facts: Record<string, unknown> }).facts;

/** Names of the facts that differ between two states. */
function changed(before: unknown, after: unknown): string[] {
  const [old, now] = [facts(before), facts(after)];
  return Object.keys({ ...old, ...now }).filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}

describe('A form and corrections', () => {
  it('changes the house number only on "no, number 12"', async () => {
    const talk = await mattressTalk('on the verge');
    const before = talk.state;
    const reply = await talk.say('no, number 14', { intent: 'No' });
    expect(talk.fact('location')).to.have.property('address', '14 Alder Road, NR3 1AB');
    // What is near by is looked up anew; the resident said nothing of it.
    expect(changed(before, talk.state)).to.deep.equal(['location', 'nearby']);
    expect(reply).to.include('How much is there?');
  });

  it('changes what was dumped only on "sorry it was a fridge not a mattress"', async () => {
    const talk = await mattressTalk('on the verge', 'a car boot load');
    const before = talk.state;
    await talk.say('sorry it was a fridge not a mattress', { intent: 'ReportIssue', category: 'fly_tipping' });
    expect(talk.fact('fly_tipping.type_of_waste')).to.deep.equal(['white_goods']);
    expect(changed(before, talk.state)).to.deep.equal(['fly_tipping.type_of_waste']);
    expect(talk.asked).to.equal('fly_tipping.witnessed');
  });

  it('adds when "as well" is said', async () => {
    const talk = await mattressReadBack();
    await talk.say('actually there is a fridge as well');
    expect(talk.fact('fly_tipping.type_of_waste')).to.deep.equal(['mattress', 'white_goods']);
  });

  it('takes a no and what comes with it', async () => {
    const talk = await mattressTalk('on the verge', 'a car boot load');
    await talk.say('no, I did not see them but there is a fridge too', { intent: 'No' });
    expect(talk.fact('fly_tipping.witnessed')).to.equal('no');
    expect(talk.fact('fly_tipping.type_of_waste')).to.deep.equal(['mattress', 'white_goods']);
  });

  it('asks for the one that was named, and shows the read-back again', async () => {
    const talk = await mattressReadBack();
    await talk.say('change the size');
    expect(talk.asked).to.equal('fly_tipping.size');
    const reply = await talk.say('a small van');
    expect(reply).to.include('Check what I have:').and.include('Enough to fill a small van');
    expect(talk.effects).to.have.length(0);
  });

  it('takes the new value together with the name', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('no, change the size to a small van', { intent: 'No' });
    expect(talk.fact('fly_tipping.size')).to.equal('small_van');
    expect(reply).to.include('Check what I have:');
  });

  it('takes a "yes but" as a correction, never as a yes', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('yes but it is number 14', { intent: 'Yes' });
    expect(talk.effects).to.have.length(0);
    expect(reply).to.include('Where: 14 Alder Road, NR3 1AB');
    await talk.say('yes but that is not right', { intent: 'Yes' });
    expect(talk.effects).to.have.length(0);
    expect(talk.asked).to.equal('change');
  });

  it('asks what to change after a no, and changes what is chosen', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('no', { intent: 'No' });
    expect(reply).to.include('What do you want to change?');
    await talk.say('the address');
    expect(talk.asked).to.equal('location');
    await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    expect(talk.fact('location')).to.have.property('address', '9 Elm Hill');
    expect(talk.asked).to.match(/^confirm-/);
  });

  it('fills what was left out when it is given at the read-back', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('you can ring me on 07700 900123', { entities: { phone: '+447700900123' } });
    expect(reply).to.include('How to reach you: 07700 900123');
    expect(talk.asked).to.match(/^confirm-/);
  });

  it('does not take a word in passing for a correction', async () => {
    const talk = await mattressTalk();
    await talk.say('where the fridge used to be');
    expect(talk.fact('fly_tipping.type_of_waste')).to.deep.equal(['mattress']);
  });

  it('goes back one question at a time, and an answer stands until there is another', async () => {
    const talk = await mattressTalk('on the verge', 'a car boot load');
    await talk.say('go back', { intent: 'GoBack' });
    expect(talk.asked).to.equal('fly_tipping.size');
    await talk.say('go back', { intent: 'GoBack' });
    expect(talk.asked).to.equal('fly_tipping.land_type');
    expect(await talk.say('go back', { intent: 'GoBack' })).to.include('This is the first question');
    await talk.say('a footpath');
    expect(talk.fact('fly_tipping.land_type')).to.equal('footpath');
    expect(talk.fact('fly_tipping.size')).to.equal('car_boot');
    expect(talk.asked).to.equal('fly_tipping.witnessed');
  });
});
