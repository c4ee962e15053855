import { expect } from 'chai';
import { appointmentJourney } from '../../../dialogs/appointment.ts';
import { paymentJourney } from '../../../dialogs/payment.ts';
import { mattressReadBack, mattressTalk, reportTalk } from '../support/report-talk.ts';
import { contextOf, type Said, Talk } from '../support/talk.ts';

const QUESTION: Said = { intent: 'AskInformation', score: 0.95 };
const PHONE: Said = { entities: { phone: '+447700900123' } };

/** A sum that was read back, as whoever pays by text has it before them. */
async function sumReadBack(): Promise<Talk> {
  const talk = new Talk(paymentJourney(), contextOf());
  const entities = { pay_type: 'council_tax', amount: 45.6 } as const;
  await talk.say('pay my council tax 21234567 £45.60', { intent: 'MakePayment', entities });
  return talk;
}

describe('What is easily mistaken for an answer', () => {
  it('the number of a choice under a read-back changes no sum', async () => {
    for (const number of ['2', '3', '4']) {
      const talk = await sumReadBack();
      await talk.say(number);
      const [effect] = talk.effects as unknown as { state?: { facts: Record<string, { value: unknown }> } }[];
      const facts = (talk.state?.facts ?? effect?.state?.facts) as Record<string, { value: unknown }> | undefined;
      expect(facts?.amount?.value ?? 4560, number).to.equal(4560);
      expect(talk.asked, number).to.equal(number === '2' ? 'change' : talk.asked);
    }
  });

  it('the number of what is to be changed is no new sum', async () => {
    const talk = await sumReadBack();
    await talk.say('2');
    await talk.say('1');
    expect(talk.fact('amount')).to.equal(4560);
    expect(talk.asked).to.equal('what');
  });

  it('a phone number is no place and no story: it is kept, and the question is asked again', async () => {
    const talk = reportTalk();
    await talk.say('there is a pothole', { intent: 'ReportIssue', category: 'litter' });
    expect(talk.asked).to.equal('location');
    await talk.say('my number is 07700 900123', PHONE);
    expect(talk.asked).to.equal('location');
    expect(talk.fact('contact')).to.deep.equal({ phone: '+447700900123' });
  });

  it('a question is no language for an interpreter', async () => {
    const talk = new Talk(appointmentJourney(), contextOf());
    await talk.say('an appointment with housing', {
      intent: 'BookAppointment',
      entities: { appointment_service: 'housing' },
    });
    for (let turn = 0; turn < 5 && talk.asked !== 'language'; turn += 1) {
      if (talk.asked === 'interpreter') await talk.press('spoken');
      else await talk.say(talk.asked === 'way' ? 'by phone' : 'skip');
    }
    expect(talk.asked).to.equal('language');
    await talk.say('What are your opening hours?', QUESTION);
    expect(talk.last.handled).to.equal(false);
  });

  it('a question is no name of something to change', async () => {
    const talk = await mattressReadBack();
    await talk.say('skip');
    await talk.say('skip');
    await talk.say('change something');
    await talk.say('What are your opening hours?', QUESTION);
    expect(talk.last.handled).to.equal(false);
  });

  it('"the first one" picks the first, though it sounds like an order to begin again', async () => {
    const talk = await mattressTalk();
    expect(talk.asked).to.equal('fly_tipping.land_type');
    const first = talk.question?.choices?.[0]?.value;
    await talk.say('the first one', { intent: 'StartOver', score: 0.89 });
    expect(talk.fact('fly_tipping.land_type')).to.equal(first);
  });
});
