import { expect } from 'chai';
import { mattressReadBack, mattressTalk } from '../support/report-talk.ts';

describe('A form and its buttons', () => {
  it('does what a button says', async () => {
    const talk = await mattressTalk();
    await talk.press('footpath');
    expect(talk.fact('fly_tipping.land_type')).to.equal('footpath');
    await talk.press('~unsure');
    expect(talk.fact('fly_tipping.size')).to.equal(null);
    await talk.press('no');
    expect(talk.asked).to.match(/^confirm-/);
    await talk.press('yes');
    expect(talk.last.outcome).to.equal('done');
  });

  it('does what a late button said: it puts the answer right', async () => {
    const talk = await mattressTalk('on the verge');
    const form = talk.question?.asks?.form ?? '';
    const reply = await talk.press({ form, field: 'fly_tipping.land_type', value: 'footpath' });
    expect(talk.fact('fly_tipping.land_type')).to.equal('footpath');
    expect(reply).to.include('How much is there?');
  });

  it('takes presses of one list one after another as meant together', async () => {
    const talk = await mattressTalk();
    const form = talk.question?.asks?.form ?? '';
    await talk.press({ form, field: 'fly_tipping.type_of_waste', value: 'tyres' });
    expect(talk.fact('fly_tipping.type_of_waste')).to.deep.equal(['mattress', 'tyres']);
  });

  it('says so when a button is of another form, and asks again', async () => {
    const talk = await mattressTalk();
    const reply = await talk.press({ form: 'another', field: 'fly_tipping.land_type', value: 'footpath' });
    expect(reply).to.include('That button belongs to something that is finished').and.include('What kind of land');
    expect(talk.fact('fly_tipping.land_type')).to.equal(undefined);
  });

  it('takes no value that was never offered', async () => {
    const talk = await mattressTalk();
    await talk.press('castle');
    await talk.press('~skip');
    expect(talk.fact('fly_tipping.land_type')).to.equal(undefined);
  });

  it('takes no yes to a read-back from before a change', async () => {
    const talk = await mattressReadBack();
    const old = { form: '', field: '', ...talk.question?.asks, value: 'yes' };
    await talk.say('no, number 14', { intent: 'No' });
    const reply = await talk.press(old);
    expect(talk.effects).to.have.length(0);
    expect(reply).to.include('Something has changed').and.include('14 Alder Road');
    await talk.press('yes');
    expect(talk.effects).to.have.length(1);
  });

  it('changes, saves and stops from the read-back', async () => {
    const changing = await mattressReadBack();
    await changing.press('change');
    await changing.press('fly_tipping.size');
    expect(changing.asked).to.equal('fly_tipping.size');
    const saving = await mattressReadBack();
    await saving.press('save');
    expect(saving.last.outcome).to.equal('saved');
    const stopping = await mattressReadBack();
    await stopping.press('stop');
    expect(stopping.last).to.deep.include({ outcome: 'stopped', effects: [] });
  });
});
