import { expect } from 'chai';
import { mayTell, nameKey, type ProvenResident } from '../../../services/identity/proof.ts';

const REPORT = { postcode: 'NR3 1AB', contact: { phone: '+447700900321', email: 'Sam@Example.com' } };
const proven = (address: string): ProvenResident => ({ id: 'r', contacts: [{ kind: 'phone', address }] });

describe('what may be told with which proof', () => {
  it('the reference alone opens a status and nothing personal', () => {
    expect(mayTell('report-status', REPORT, {})).to.equal(true);
    expect(mayTell('complaint-status', REPORT, {})).to.equal(true);
    expect(mayTell('report-details', REPORT, {})).to.equal(false);
    expect(mayTell('complaint-details', REPORT, {})).to.equal(false);
    expect(mayTell('appointment', REPORT, {})).to.equal(false);
  });

  it('one matching fact beside it opens the details, and never the list of all', () => {
    for (const fact of ['NR3 1AB', 'nr3 1ab', '+447700900321', 'sam@example.com']) {
      expect(mayTell('report-details', REPORT, { fact }), fact).to.equal(true);
      expect(mayTell('list-of-own', REPORT, { fact }), fact).to.equal(false);
    }
    expect(mayTell('report-details', REPORT, { fact: '+447700900322' })).to.equal(false);
  });

  it('a record without a contact is opened by no empty fact', () => {
    expect(mayTell('report-details', {}, { fact: '' })).to.equal(false);
    expect(mayTell('report-details', { contact: {} }, {})).to.equal(false);
  });

  it('a code opens what bears the contact that it was sent to, and nobody else’s', () => {
    expect(mayTell('report-details', REPORT, { resident: proven('+447700900321') })).to.equal(true);
    expect(mayTell('report-details', REPORT, { resident: proven('sam@example.com') })).to.equal(true);
    expect(mayTell('report-details', REPORT, { resident: proven('+447700900999') })).to.equal(false);
    expect(mayTell('report-details', {}, { resident: proven('+447700900999') })).to.equal(false);
  });

  it('what was made in their own conversation is theirs only with a code', () => {
    expect(mayTell('payment-details', {}, { isOwn: true })).to.equal(false);
    expect(mayTell('payment-details', {}, { isOwn: true, resident: proven('+447700900321') })).to.equal(true);
  });

  it('names are compared without case, accents, marks and spaces too many', () => {
    expect(nameKey('  Zoë  O’Neil ')).to.equal(nameKey('zoe oneil'));
    expect(nameKey('Paweł Nowak')).to.not.equal(nameKey('Anna Nowak'));
    expect(nameKey(undefined)).to.equal('');
  });
});
