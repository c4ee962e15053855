import { expect } from 'chai';
import { norwich } from './norwich.ts';

const CODES = (
  'abandoned_vehicle antisocial_behaviour blocked_drain damp_mould dead_animal dog_fouling fly_tipping graffiti ' +
  'housing_repair illegal_parking litter missed_bin needles noise other park_play_area pests pothole public_toilet ' +
  'street_light tree'
).split(' ');

describe('the content of Norwich', () => {
  it('holds every category that has a service code', () => {
    expect([...norwich.categories.keys()].sort()).to.deep.equal(CODES);
  });

  it('keeps reports about a home or a person from the public', () => {
    const hidden = [...norwich.categories.values()].filter((each) => each.private).map((each) => each.code);
    expect(hidden).to.have.members(['noise', 'antisocial_behaviour', 'housing_repair', 'damp_mould', 'pests']);
  });

  it('refuses an anonymous report for noise only, and says why', () => {
    const refused = [...norwich.categories.values()].filter((each) => each.anonymous === 'refused');
    expect(refused.map(({ code, anonymous_reason }) => [code, anonymous_reason])).to.deep.equal([
      ['noise', 'why-noise-not-anonymous'],
    ]);
  });

  it('takes "not sure" for what is optional, and for what is required only where it says so', () => {
    const questions = [...norwich.categories.values()].flatMap((each) => each.questions);
    expect(questions.filter((each) => !each.required).every((each) => each.unsure)).to.equal(true);
    const kind = norwich.categories.get('litter')?.questions.find((each) => each.code === 'kind');
    expect(kind?.unsure).to.equal(false);
  });

  it('knows the bank holidays that move to another day, and keeps closures apart from them', () => {
    const { bank_holidays, office_closures } = norwich.holidays;
    expect([...bank_holidays]).to.include.members(['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03']);
    expect(bank_holidays.has('2025-12-29')).to.equal(false);
    expect(office_closures).to.deep.equal([
      { from: '2025-12-24T16:00', to: '2026-01-05T09:00' },
      { from: '2026-12-24T16:00', to: '2027-01-04T09:00' },
    ]);
  });

  it('never uses the initials that the county has as well', () => {
    expect(norwich.reference_prefix).to.equal('NOR');
  });
});
