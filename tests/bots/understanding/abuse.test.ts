import { expect } from 'chai';
import { describe, it } from 'mocha';
import { createAbuseFinder, FLAGGED, loadAbuse } from '../../../bots/understanding/abuse.ts';
import { ENGLISH } from './entities/context.ts';

const TABLE: Record<string, string[]> = {
  frustration: [
    "This is a bloody mess, the bin's still full",
    'what the hell is going on',
    'you stupid bot',
    'this is fucking ridiculous',
    'I am sick of this',
    'you are a useless machine',
    'shit service',
    'its a joke, three weeks of this crap',
  ],
  abuse: [
    'your staff are useless idiots',
    'the binmen are lazy bastards',
    'you lot are a bunch of morons',
    'that woman on the phone is a stupid cow',
    'you are a bunch of wankers',
    'immigrants are scum',
    'fuck you all',
    'the council is run by crooks',
  ],
  threat: [
    'I am going to kill you',
    'I will come down there and smash your windows',
    'I know where you live',
    "I'll stab the next officer who comes round",
    'you better watch your back',
    'there is a bomb in city hall',
    'I will burn your office down',
    'I hope you all die',
  ],
  abuse_severe: ['what are you wearing darling', 'suck my dick', 'she is a slut your receptionist', 'send nudes'],
  none: [
    'my bin was not collected',
    'someone sprayed fuck off on the wall',
    'my neighbour called me a stupid bitch',
    'there is a dead cow in the field',
    'My boiler is a killer',
    'I am killing time',
    'that tree is going to hit someone',
    'fag ends all over the pavement',
    'a youth shouted abuse at me and called me a bastard',
    'thank you so much',
  ],
};

describe('rudeness in English', () => {
  const find = createAbuseFinder(loadAbuse(ENGLISH));
  for (const [name, texts] of Object.entries(TABLE)) {
    for (const text of texts) {
      it(`"${text}" is ${name}`, () => expect(find(text) ?? 'none').to.equal(name));
    }
  }
  it('swearing at a situation is never flagged', () => {
    for (const text of TABLE.frustration ?? []) expect(FLAGGED.has(find(text) ?? 'frustration')).to.equal(false);
  });
});
