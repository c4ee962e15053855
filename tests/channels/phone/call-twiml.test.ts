import { expect } from 'chai';
import { readTwiml, TwimlError } from '../../../channels/phone/call-twiml.ts';
import { twimlOf } from '../../../channels/voice/twiml.ts';

const read = (inside: string) => readTwiml(`<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`);

describe('TwiML as the simulated network reads it', () => {
  it('follows each verb', () => {
    expect(
      read('<Say language="en-GB">Hello &amp; <prosody rate="75%">welcome</prosody></Say><Pause length="2"/>'),
    ).to.deep.equal([
      { verb: 'say', text: 'Hello & welcome', language: 'en-GB', voice: 'man', rate: '75%' },
      { verb: 'pause', seconds: 2 },
    ]);
    expect(read('<Play>https://a.example/b.mp3</Play><Redirect method="POST">/x?a=1&amp;b=2</Redirect>')).to.deep.equal(
      [
        { verb: 'play', url: 'https://a.example/b.mp3' },
        { verb: 'redirect', url: '/x?a=1&b=2' },
      ],
    );
    expect(read('<Dial action="/d" timeout="9"><Number url="/w">+441632960001</Number></Dial>')).to.deep.equal([
      { verb: 'dial', number: '+441632960001', timeout: 9, action: '/d', whisper: '/w' },
    ]);
    expect(read('<Enqueue action="/q">desk</Enqueue><Record maxLength="30" action="/r"/><Hangup/>')).to.deep.equal([
      { verb: 'enqueue', queue: 'desk', task: '', action: '/q' },
      { verb: 'record', action: '/r', seconds: 30 },
      { verb: 'hangup' },
    ]);
  });

  it('reads what a card is to be charged, by keys', () => {
    const prompts =
      '<Prompt for="payment-card-number"><Say language="de-DE">Nummer?</Say></Prompt>' +
      '<Prompt for="payment-card-number" errorType="timeout invalid-card-number"><Say>Noch einmal.</Say></Prompt>';
    const pay = `<Pay input="dtmf" action="/p" paymentConnector="Council cards" chargeAmount="45.60" currency="gbp"
      language="de-DE">${prompts}</Pay>`;
    expect(read(pay)).to.deep.equal([
      {
        ...{ verb: 'pay', connector: 'Council cards', amount: '45.60', currency: 'gbp', action: '/p' },
        ...{ language: 'de-DE', prompts: [{ verb: 'say', text: 'Nummer?', language: 'de-DE', voice: 'man' }] },
      },
    ]);
  });

  const refused: Record<string, string> = {
    'something that is no XML': '<Say>hello',
    'a verb nobody knows': '<Shout>hello</Shout>',
    'a verb where it may not stand': '<Gather><Redirect>/x</Redirect></Gather>',
    'an attribute nobody knows': '<Say tone="kind">hello</Say>',
    'a Say in a Say': '<Say><Say>hello</Say></Say>',
    'a Say that is too long': `<Say>${'a'.repeat(4_097)}</Say>`,
    'a hint that is too long': `<Gather hints="${'a'.repeat(101)}"/>`,
    'a length that is no number': '<Pause length="long"/>',
    'an input nobody knows': '<Gather input="thought"/>',
    'a card by speech': '<Pay input="dtmf speech" action="/p"/>',
    'a card in a language that the network does not speak': '<Pay input="dtmf" language="pl-PL"/>',
    'a prompt for no step of taking a card': '<Pay input="dtmf"><Prompt for="name"><Say>x</Say></Prompt></Pay>',
    'a prompt for an error nobody knows':
      '<Pay input="dtmf"><Prompt for="postal-code" errorType="rain"><Say>x</Say></Prompt></Pay>',
    'a prompt that says nothing': '<Pay input="dtmf"><Prompt for="postal-code"/></Pay>',
    'a queue without a name': '<Enqueue/>',
    'a task without a workflow': '<Enqueue>desk<Task>{}</Task></Enqueue>',
    'a task that is no JSON': '<Enqueue workflowSid="WW1"><Task>{</Task></Enqueue>',
    'a speech model with an automatic end': '<Gather speechModel="phone_call" speechTimeout="auto"/>',
    'a document that is too long': `<Play>${'a'.repeat(70_000)}</Play>`,
  };
  for (const [what, inside] of Object.entries(refused)) {
    it(`refuses ${what}`, () => expect(() => read(inside)).to.throw(TwimlError));
  }

  it('refuses another root', () => {
    for (const xml of ['', 'hello', '<html></html>', '<Response/><Response/>']) {
      expect(() => readTwiml(xml), xml).to.throw(TwimlError);
    }
  });

  const NAUGHTY = ['<Hangup/>', '&amp;', ']]>', '"\'<>', '<!-- x -->', 'ą\u202e', '😀', '\u0000', '\ud800', '<?xml?>'];
  it('takes whatever our own answers are made of, and nothing in them becomes a verb', () => {
    for (const text of NAUGHTY) {
      const [gather] = readTwiml(
        twimlOf(
          {
            kind: 'ask',
            lines: [{ text, language: 'en' }],
            language: 'en',
            hints: [text, 'a,b', 'x'.repeat(300)],
            keys: 'one',
            slow: true,
            bargeIn: true,
          },
          1,
        ),
      );
      expect(gather?.verb, text).to.equal('gather');
    }
  });
});
