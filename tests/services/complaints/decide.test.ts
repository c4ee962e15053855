import { expect } from 'chai';
import { takeAs } from '../../../services/complaints/decide.ts';

const FIRST = { asked: false, toldBefore: false, conduct: false, canBePutRight: true };

describe('Complaint or request for a service (3.1)', () => {
  for (const [said, known, taken] of [
    ['my bin was missed, it is disgusting', {}, 'request'],
    ['I told you last week and nobody came', { toldBefore: true }, 'complaint'],
    ['your man was rude to me', { conduct: true, canBePutRight: false }, 'complaint'],
    ['I want to complain that my bin was missed', { asked: true }, 'both'],
    ['I want to complain about my benefit', { asked: true, canBePutRight: false }, 'complaint'],
    ['your planning team let me down', { canBePutRight: false }, 'complaint'],
    ['I want to complain: I told you last week', { asked: true, toldBefore: true }, 'complaint'],
  ] as const) {
    it(`"${said}" is taken as ${taken}`, () => expect(takeAs({ ...FIRST, ...known })).to.equal(taken));
  }
});
