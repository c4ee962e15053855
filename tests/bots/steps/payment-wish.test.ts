import { expect } from 'chai';
import { isAboutPayment } from '../../../bots/steps/payment-wish.ts';
import { contextOf, NOW } from '../../dialogs/support/talk.ts';
import { testContent } from '../../support/story-world.ts';

describe('words about a payment', () => {
  async function isPayment(text: string): Promise<boolean> {
    const understood = await testContent().recognizer.recognize(text, { now: NOW, language: 'en' });
    const input = { text, understood, photos: [], refusedPhotos: [] };
    // Whatever opens the journey of payments by itself needs no words.
    const opens = ['MakePayment', 'PaymentHelp'].includes(understood.intent) && understood.score >= 0.5;
    return opens || isAboutPayment(input, contextOf());
  }

  for (const text of [
    'did my payment go through?',
    'has my payment gone through',
    'where is my receipt',
    'did you get my payment',
    'is it paid',
    'I want to dispute a parking fine',
    'challenge my parking ticket',
    'appeal a PCN',
    'the parking fine is unfair',
    "I can't pay",
    'I cannot afford my rent',
    'the bailiffs are at my door',
    'I got a court summons',
    'I want my money back',
    'you charged me twice',
  ]) {
    it(`${JSON.stringify(text)} is about one`, async () => {
      expect(await isPayment(text)).to.equal(true);
    });
  }

  for (const text of [
    'my brown bin was not emptied and I have paid for it',
    'somebody dumped a sofa outside 12 Alder Road',
    'a car is parked across my drive',
    'I want to complain about the parking fine, the man was rude',
    'I want to appeal the decision on my planning application',
    'it is not fair that my bin was missed',
    'how is my report going',
    'the first one',
    'one',
    'yes',
    'what time do you open',
    'there is a smell of gas and I cannot pay',
  ]) {
    it(`${JSON.stringify(text)} is not`, async () => {
      expect(await isPayment(text)).to.equal(false);
    });
  }
});
