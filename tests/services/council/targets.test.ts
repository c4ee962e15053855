import { expect } from 'chai';
import { UNKNOWN } from '../../../services/council/condition.ts';
import { dueDate } from '../../../services/council/targets.ts';
import { category, norwich } from './norwich.ts';

/** Half past nine in the morning, Monday 23 November 2026. */
const MONDAY = new Date('2026-11-23T09:30:00Z');

/** [category, answers, day it is due or undefined for no promise, whose figure it is] */
const DUE: [string, Record<string, string | string[]>, string | undefined, string?][] = [
  ['fly_tipping', { land_type: 'public_land', size: 'single_item' }, '2026-11-25', 'NORFOLK-FT'],
  ['fly_tipping', { land_type: UNKNOWN }, '2026-11-25', 'NORFOLK-FT'],
  ['fly_tipping', { land_type: 'private_land' }, undefined],
  ['fly_tipping', { land_type: 'public_land', size: 'larger' }, undefined],
  ['graffiti', { surface_owner: 'council', offensive: 'yes' }, '2026-11-25', 'NEWCASTLE'],
  ['graffiti', { surface_owner: 'unsure', offensive: 'no' }, '2026-12-07', 'default'],
  ['graffiti', { surface_owner: 'private', offensive: 'yes' }, undefined],
  ['missed_bin', { bin_type: 'refuse' }, '2026-11-26', 'NEWCASTLE'],
  ['missed_bin', { bin_type: 'garden' }, undefined],
  ['litter', { kind: 'bin_overflowing' }, '2026-11-27', 'BROMLEY'],
  ['litter', { kind: 'loose_litter' }, '2026-11-30', 'default'],
  ['dog_fouling', { surface: 'pavement' }, '2026-11-30', 'NEWCASTLE'],
  ['dog_fouling', { surface: 'play_area' }, '2026-11-24', 'default'],
  ['abandoned_vehicle', { condition: ['flat_tyres'] }, '2026-11-30', 'default'],
  ['abandoned_vehicle', { condition: ['flat_tyres', 'leaking'] }, '2026-11-24', 'default'],
  ['noise', { kind: 'dog' }, '2026-11-30', 'default'],
  ['housing_repair', { tenure: 'council_tenant', fault: 'heating', safe_now: 'no' }, '2026-11-24', 'NOR-REPAIR'],
  ['housing_repair', { tenure: 'council_tenant', fault: 'heating', safe_now: 'yes' }, '2026-11-30', 'NOR-REPAIR'],
  ['housing_repair', { fault: 'heating', safe_now: 'yes', vulnerable: ['baby'] }, '2026-11-24', 'default'],
  ['housing_repair', { fault: 'heating', safe_now: 'yes', vulnerable: ['none'] }, '2026-11-30', 'NOR-REPAIR'],
  ['housing_repair', { tenure: 'council_tenant', fault: 'roof_gutter', safe_now: 'yes' }, '2027-02-18', 'NOR-REPAIR'],
  ['housing_repair', { tenure: 'private_tenant', fault: 'heating', safe_now: 'no' }, undefined],
  ['housing_repair', { tenure: 'council_leaseholder', fault: 'heating', safe_now: 'yes' }, undefined],
  ['damp_mould', { tenure: 'council_tenant', safe_now: 'yes' }, '2026-12-07', 'AWAAB'],
  ['damp_mould', { tenure: 'council_tenant', safe_now: 'no' }, '2026-11-24', 'AWAAB'],
  ['damp_mould', { safe_now: 'yes', vulnerable: ['over_65', 'breathing_condition'] }, '2026-11-30', 'default'],
  ['damp_mould', { tenure: 'private_tenant', safe_now: 'no' }, undefined],
  ['dead_animal', { animal: 'fox_badger', where: 'road' }, '2026-11-25', 'NEWCASTLE'],
  ['dead_animal', { animal: 'fox_badger', where: 'trunk_road' }, undefined],
  ['needles', { place: 'street' }, '2026-11-24', 'NEWCASTLE'],
  ['needles', { place: 'play_area' }, '2026-11-23', 'default'],
  ['tree', { issue: 'fallen', danger_now: 'yes' }, '2026-11-23', 'NEWCASTLE'],
  ['tree', { issue: 'dead_diseased', danger_now: UNKNOWN }, '2026-12-21', 'NEWCASTLE'],
  ['park_play_area', { issue: 'equipment_broken', danger_now: 'yes' }, '2026-11-23', 'NEWCASTLE'],
  ['park_play_area', { issue: 'grass', danger_now: 'no' }, '2026-12-07', 'default'],
  ['antisocial_behaviour', { kind: 'drugs', in_danger: 'yes' }, '2026-11-24', 'default'],
  ['antisocial_behaviour', { kind: 'street_drinking', in_danger: 'no' }, '2026-11-26', 'default'],
  ['pests', { pest: 'rats', where: 'street' }, '2026-11-30', 'default'],
  ['pests', { pest: 'rats', where: 'inside_home', tenure: 'homeowner' }, undefined],
  ['street_light', { fault: 'out' }, undefined],
  ['pothole', {}, undefined],
  ['blocked_drain', { kind: 'road_gully' }, undefined],
  ['blocked_drain', { kind: 'unsure' }, '2026-11-24', 'default'],
  ['illegal_parking', { restriction: 'yellow_lines' }, undefined],
  ['public_toilet', { issue: 'dirty' }, '2026-11-24', 'default'],
  ['other', { summary: 'a swan in the lift' }, '2026-11-24', 'default'],
];

describe('the due date of a report', () => {
  for (const [code, answers, day, source] of DUE) {
    it(`${code} ${JSON.stringify(answers)}: ${day ?? 'no promise'}`, () => {
      const due = dueDate(category(code), answers, MONDAY, norwich.holidays);
      expect([due?.day, due?.rule.source]).to.deep.equal([day, source]);
    });
  }

  it('has a case here for every category', () => {
    expect(new Set(DUE.map(([code]) => code))).to.deep.equal(new Set(norwich.categories.keys()));
  });

  it('counts hours as real hours', () => {
    const due = dueDate(category('needles'), { place: 'play_area' }, MONDAY, norwich.holidays);
    expect(due?.expectedAt.toISOString()).to.equal('2026-11-23T11:30:00.000Z');
  });

  it('counts a day to its last second in London, in winter and in summer', () => {
    const winter = dueDate(category('noise'), {}, MONDAY, norwich.holidays);
    expect(winter?.expectedAt.toISOString()).to.equal('2026-11-30T23:59:59.000Z');
    const summer = dueDate(category('noise'), {}, new Date('2026-06-30T12:00:00Z'), norwich.holidays);
    expect(summer?.expectedAt.toISOString()).to.equal('2026-07-07T22:59:59.000Z');
  });

  it('begins with the day in London, not in Greenwich', () => {
    // Half past midnight on Wednesday 1 July in London.
    const due = dueDate(category('other'), {}, new Date('2026-06-30T23:30:00Z'), norwich.holidays);
    expect(due?.day).to.equal('2026-07-02');
  });

  it('warns beyond the years whose bank holidays are known', () => {
    const late = new Date('2028-03-20T09:00:00Z');
    expect(dueDate(category('noise'), {}, late, norwich.holidays)?.known).to.equal(true);
    expect(dueDate(category('noise'), {}, late, { ...norwich.holidays, last_year_known: 2027 })?.known).to.equal(false);
  });

  it('is the council’s own for roads once the county has ended', () => {
    const due = dueDate(
      category('graffiti'),
      { surface_owner: 'highway', offensive: 'no' },
      new Date('2028-04-03T09:00:00Z'),
      norwich.holidays,
    );
    expect(due?.day).to.equal('2028-04-19');
  });
});
