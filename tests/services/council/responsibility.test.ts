import { expect } from 'chai';
import { responsibleBody } from '../../../services/council/responsibility.ts';
import { category, norwich } from './norwich.ts';

const TODAY = '2026-11-23';

const WHO: [string, Record<string, string | string[]>, string][] = [
  ['fly_tipping', {}, 'city'],
  ['fly_tipping', { land_type: 'private_land' }, 'landowner'],
  ['fly_tipping', { land_type: 'footpath', size: 'larger' }, 'environment_agency'],
  ['graffiti', { surface_owner: 'utility' }, 'utility'],
  ['graffiti', { surface_owner: 'highway' }, 'norfolk_county'],
  ['housing_repair', { tenure: 'private_tenant' }, 'landlord'],
  ['housing_repair', { tenure: 'housing_association' }, 'housing_association'],
  ['housing_repair', { tenure: 'council_leaseholder', fault: 'roof_gutter' }, 'city'],
  ['housing_repair', { tenure: 'council_leaseholder', fault: 'hot_water' }, 'leaseholder'],
  ['dead_animal', { animal: 'birds_in_numbers', where: 'park' }, 'defra'],
  ['dead_animal', { animal: 'cat', where: 'trunk_road' }, 'national_highways'],
  ['needles', { place: 'private_land' }, 'landowner'],
  ['tree', { issue: 'protected_tree_work', owner: 'private' }, 'city'],
  ['tree', { issue: 'fallen', owner: 'private' }, 'landowner'],
  ['tree', { issue: 'fallen', owner: 'roadside' }, 'norfolk_county'],
  ['pests', { where: 'inside_home', tenure: 'council_tenant' }, 'city'],
  ['pests', { where: 'inside_home', tenure: 'homeowner' }, 'private_contractor'],
  ['pests', { where: 'shared_area', tenure: 'council_leaseholder' }, 'city'],
  ['street_light', {}, 'norfolk_county'],
  ['pothole', {}, 'norfolk_county'],
  ['blocked_drain', { kind: 'manhole_sewer' }, 'anglian_water'],
  ['blocked_drain', { kind: 'home_drain', tenure: 'homeowner' }, 'homeowner'],
  ['illegal_parking', { restriction: 'road_blocked' }, 'police_101'],
  ['illegal_parking', { restriction: 'disabled_bay' }, 'city'],
];

describe('who looks after what is reported', () => {
  for (const [code, answers, body] of WHO) {
    it(`${code} ${JSON.stringify(answers)}: ${body}`, () => {
      expect(responsibleBody(category(code), answers, TODAY).body).to.equal(body);
    });
  }

  it('is the county for roads until the last day of March 2028, and the council from the next', () => {
    const pothole = category('pothole');
    expect(responsibleBody(pothole, {}, '2028-03-31')).to.deep.equal({
      body: 'norfolk_county',
      ours: false,
      pass_on: true,
    });
    expect(responsibleBody(pothole, {}, '2028-04-01')).to.deep.equal({ body: 'city', ours: true, pass_on: false });
  });

  it('is known before any question for what is always another body’s', () => {
    const others = [...norwich.categories.values()].filter((each) => !responsibleBody(each, {}, TODAY).ours);
    expect(others.map(({ code }) => code)).to.have.members(['street_light', 'pothole']);
  });

  it('comes with a way to reach them, or with a reason', () => {
    for (const { key, phone, url, why } of norwich.bodies.values()) {
      expect(phone ?? url ?? why, key).to.be.a('string');
    }
  });
});
