import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readTwiml } from '../../../channels/phone/call-twiml.ts';
import { twimlOf } from '../../../channels/voice/twiml.ts';
import { VOICES } from '../../../channels/voice/voices.ts';

const ask = (language: string, spoken = language) => {
  const lines = [{ text: 'words', language: spoken }];
  const answer = { kind: 'ask', lines, language, hints: [], keys: 'one', slow: false, bargeIn: true } as const;
  const [gather] = readTwiml(twimlOf(answer, 1));
  if (gather?.verb !== 'gather') throw new Error('nothing is asked');
  return gather;
};

describe('the voices', () => {
  it('say of every language that is understood whether it can be spoken and heard', () => {
    const found = readdirSync(join(import.meta.dirname, '../../../locales'), { withFileTypes: true });
    const locales = found.filter((each) => each.isDirectory()).map(({ name }) => name);
    expect(Object.keys(VOICES).sort()).to.deep.equal(locales.sort());
  });

  it('listen for keys alone where a language is not recognised', () => {
    expect(ask('ku').input).to.deep.equal(['dtmf']);
    expect(ask('pl')).to.include({ language: 'pl-PL' }).and.have.deep.property('input', ['dtmf', 'speech']);
  });

  it('never read a language out in the voice of another', () => {
    for (const [code, { speaks }] of Object.entries(VOICES)) {
      const { prompts } = ask('en', code);
      expect(prompts, code).to.have.length(speaks ? 1 : 0);
    }
    expect(ask('en', 'tlh').prompts).to.deep.equal([]);
  });
});
