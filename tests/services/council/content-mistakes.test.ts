import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CouncilContentError } from '../../../services/council/content-error.ts';
import { loadCouncil } from '../../../services/council/council.ts';
import { NORWICH_DIR } from './norwich.ts';

/** [the file, what stands in it, what is put there instead, the one line that must come of it] */
type Mistake = [file: string, from: string, to: string, line: string];

const PATH = 'council/norwich';

const MISTAKES: Record<string, Mistake> = {
  'a service of another system for a category nobody knows': [
    'open311.yaml',
    'services: {}',
    'services: { skips: { service_code: S1 } }',
    'services.skips: no category "skips"',
  ],
  'an answer of another system to a question nobody asks': [
    'open311.yaml',
    'services: {}',
    'services: { litter: { service_code: L1, attributes: { colour: C } } }',
    'services.litter.attributes.colour: litter has no question "colour"',
  ],
  'a status of another system that means none of ours': [
    'open311.yaml',
    'closed: fixed',
    'closed: done',
    'updates.statuses.closed: expected one of received, triage, investigating, scheduled, in_progress, referred_internal, fixed, duplicate, not_ours, no_action, cancelled, got "done"',
  ],
  'a bill of a team nobody knows': [
    'payments.yaml',
    'team: waste\n',
    'team: bins\n',
    'types.garden_waste.team: no team "bins" under teams',
  ],
  'a pattern of a bill that is none': [
    'payments.yaml',
    '"^U[GH][0-9]{7}[0-9A-Z]$"',
    '"^U[GH$"',
    'types.parking_fine.reference.pattern: "^U[GH$" is no pattern that begins with ^ and ends with $',
  ],
  'a pattern for part of a number': [
    'payments.yaml',
    '"^[0-9]{8,10}$"',
    '"[0-9]{8}"',
    'types.rent.reference.pattern: "[0-9]{8}" is no pattern that begins with ^ and ends with $',
  ],
  'a country that is no prefix': [
    'texts.yaml',
    '"+353":',
    '"00353":',
    'spend.prefixes.00353: is no good as a name: is no prefix of phone numbers, write it as +44',
  ],
  'texts that are waited for too long': [
    'texts.yaml',
    'gather_seconds: 2',
    'gather_seconds: 60',
    'gather_seconds: expected at most 5, got 60',
  ],
  'a sum in pounds and pence': [
    'payments.yaml',
    'min_pence: 30',
    'min_pence: 0.3',
    'types.invoice.min_pence: expected int, got 0.3',
  ],
  'a least sum above the most': [
    'payments.yaml',
    'max_pence: 20000',
    'max_pence: 20',
    'types.garden_waste: expected min_pence to be no more than max_pence',
  ],
  'a kind of bill nobody knows': ['payments.yaml', '  invoice:', '  bill:', 'types.bill: no such field'],
  'a wrong word': [
    'categories/litter.yaml',
    'datatype: singlevaluelist',
    'datatype: strng',
    `questions[0].datatype: expected one of string, number, datetime, text, singlevaluelist, multivaluelist, got "strng"`,
  ],
  'a field that is missing': ['categories/litter.yaml', 'group: street', '', 'group: is missing'],
  'a field that is not known': ['categories/litter.yaml', 'group:', 'colour: red\ngroup:', 'colour: no such field'],
  'a wrong type': [
    'categories/litter.yaml',
    'required: true',
    'required: "true"',
    'questions[0].required: expected boolean, got "true"',
  ],
  'a category named unlike its file': [
    'categories/litter.yaml',
    'code: litter',
    'code: rubbish',
    'code: expected "litter", as the file is named',
  ],
  'a name with capitals': [
    'categories/litter.yaml',
    'group: street',
    'group: Street',
    'group: "Street" use lower case letters, digits and _ only, and begin with a letter',
  ],
  'a list without values': [
    'categories/other.yaml',
    'datatype: text',
    'datatype: singlevaluelist',
    'questions[0].values: expected values for a list, and only for a list',
  ],
  'a value twice': [
    'categories/litter.yaml',
    'bin_damaged, bin_dirty',
    'bin_dirty, bin_dirty',
    'questions[0].values: "bin_dirty" stands twice',
  ],
  'a question twice': [
    'categories/graffiti.yaml',
    'code: size',
    'code: surface',
    'questions[3].code: "surface" is asked twice',
  ],
  'a condition on no earlier question': [
    'categories/dog_fouling.yaml',
    'when: { offender_known: "yes" }',
    'when: { details: "yes" }',
    'questions[3].when.details: no question "details" before it',
  ],
  'a condition on no possible value': [
    'categories/litter.yaml',
    'when: { kind: loose_litter }',
    'when: { kind: loose }',
    'targets[0].when.kind: expected one of bin_overflowing, bin_damaged, bin_dirty, bin_misused_by_business, loose_litter, got "loose"',
  ],
  'a body nobody knows': [
    'categories/litter.yaml',
    'body: city',
    'body: town',
    'responsibility[0].body: no body "town" in bodies.yaml',
  ],
  'a rule longer than its body': [
    'categories/pothole.yaml',
    ', valid_to: 2028-03-31',
    '',
    'responsibility[0].valid_to: expected 2028-03-31 or earlier, when "norfolk_county" ends',
  ],
  'no rule for all the rest': [
    'categories/litter.yaml',
    '{ body: city }',
    '{ when: { kind: loose_litter }, body: city }',
    'responsibility: expected a last rule that fits always',
  ],
  'a danger nobody knows': [
    'categories/graffiti.yaml',
    'emergency: hate_incident',
    'emergency: hate',
    'stop_and_call[0].emergency: no danger "hate" in emergencies.yaml',
  ],
  'a category nobody knows': [
    'categories/public_toilet.yaml',
    'category: needles',
    'category: needle',
    'becomes[0].category: no category "needle"',
  ],
  'two kinds of target in one': [
    'categories/noise.yaml',
    'working_days: 5',
    'working_days: 5, hours: 2',
    'targets[0]: expected exactly one of hours, working_days, days',
  ],
  'a target of no days': [
    'categories/noise.yaml',
    'working_days: 5',
    'working_days: 0',
    'targets[0].working_days: expected more than 0, got 0',
  ],
  'a refusal without a reason': [
    'categories/noise.yaml',
    'anonymous_reason: why-noise-not-anonymous',
    '',
    'anonymous_reason: expected a message where anonymous is refused, and only there',
  ],
  'a pattern that is none': [
    'categories/street_light.yaml',
    '"^[a-z0-9 /-]{1,20}$"',
    '"["',
    'questions[1].pattern: is no regular expression',
  ],
  'limits on a text': [
    'categories/other.yaml',
    'datatype: text',
    'datatype: text, min: 2',
    'questions[0]: min and max are for numbers only',
  ],
  'unsure twice over': [
    'categories/blocked_drain.yaml',
    'code: kind, ',
    'code: kind, unsure: true, ',
    'questions[0].unsure: the values offer "unsure" already; set it to false',
  ],
  'callers put through to two places': [
    'council.yaml',
    '  ring_seconds: 25',
    '  transfer_to: 01632 960123\n  transfer_workflow: WW0123456789abcdef0123456789abcdef\n  ring_seconds: 25',
    'telephone: has transfer_to and transfer_workflow: calls are put through to one of them',
  ],
  'a date that does not exist': [
    'council.yaml',
    '2028-03-31',
    '2028-02-30',
    'organisations[0].valid_to: "2028-02-30" is no date, write it as 2026-12-07',
  ],
  'a wrong phone number': [
    'council.yaml',
    '0344 980 3333',
    'call us',
    'organisations[0].main_phone: "call us" is no phone number, write it as 0344 980 3333',
  ],
  'hours that end before they begin': [
    'council.yaml',
    'monday: { from: "09:00", to: "16:00" }',
    'monday: { from: "16:00", to: "09:00" }',
    'opening_hours.monday: expected from before to',
  ],
  'a weekday left out': ['council.yaml', 'sunday: null', '', 'opening_hours.sunday: is missing'],
  'itself not among the bodies': [
    'council.yaml',
    'own_body: city',
    'own_body: town',
    'own_body: no body "town" in bodies.yaml',
  ],
  'a number nobody knows': [
    'emergencies.yaml',
    'give: [power]',
    'give: [sparks]',
    'dangers.power_cut.give[0]: no number "sparks" under numbers',
  ],
  'quiet hours without an end': [
    'notices.yaml',
    'to: "08:00"',
    'to: "21:00"',
    'quiet_hours: expected two different times',
  ],
  'a warning in the night': [
    'notices.yaml',
    'at: "10:00"',
    'at: "07:30"',
    'promises.warn.at: "07:30" lies in the quiet hours',
  ],
  'a year without bank holidays': [
    'holidays.yaml',
    'last_year_known: 2028',
    'last_year_known: 2029',
    'bank_holidays: none in 2029, but last_year_known is 2029',
  ],
  'a bank holiday after the last year': [
    'holidays.yaml',
    'last_year_known: 2028',
    'last_year_known: 2027',
    'last_year_known: is 2027, but there is a bank holiday on 2028-01-03',
  ],
  'an outward code in two places': [
    'district.yaml',
    'mixed: [NR1,',
    'mixed: [NR1, NR3,',
    'outward_codes: "NR3" stands in more than one place',
  ],
  'an unknown neighbour': [
    'district.yaml',
    'NR13: broadland',
    'NR13: narnia',
    'outward_codes.outside.NR13: no body "narnia" in bodies.yaml',
  ],
  'an appointment at no place': [
    'appointments.yaml',
    'place: city_hall',
    'place: town_hall',
    'services[0].place: no place "town_hall" under places',
  ],
  'times without a length': [
    'appointments.yaml',
    'minutes: 45',
    '',
    'services[3].minutes: expected minutes for times, and only for them',
  ],
  'a complaint about no category': [
    'complaints.yaml',
    'categories: [noise, pests]',
    'categories: [noise, rats]',
    'services[9].categories: no category "rats"',
  ],
  'an ombudsman nobody knows': [
    'complaints.yaml',
    'code: council_tax, ombudsmen: [lgsco]',
    'code: council_tax, ombudsmen: [somebody]',
    'services[4].ombudsmen: no ombudsman "somebody" under ombudsmen',
  ],
  'a complaint of no kind': [
    'complaints.yaml',
    '{ code: other,',
    '{ code: another,',
    'services: there is no service "other" to take what fits no other',
  ],
  'a stage whose aim is later than its limit': [
    'complaints.yaml',
    'aim: 1, acknowledge: 5, respond: 10',
    'aim: 6, acknowledge: 5, respond: 10',
    'stages.stage_1.aim: expected no more than acknowledge',
  ],
  'an answer about no category': [
    'answers.yaml',
    'category: pothole',
    'category: potholes',
    'who_does_potholes.category: no category "potholes"',
  ],
};

describe('a mistake in the content', () => {
  let root: string;
  let dir: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    dir = join(root, 'council', 'norwich');
    cpSync(NORWICH_DIR, dir, { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function problems(): readonly string[] {
    try {
      loadCouncil(dir);
      return [];
    } catch (error) {
      if (error instanceof CouncilContentError) return error.problems;
      throw error;
    }
  }

  function change(file: string, from: string, to: string): void {
    const before = readFileSync(join(dir, file), 'utf8');
    const after = before.replace(from, () => to);
    expect(after, `${file} does not hold what the test changes`).to.not.equal(before);
    writeFileSync(join(dir, file), after);
  }

  for (const [name, [file, from, to, line]] of Object.entries(MISTAKES)) {
    it(`is told in one line: ${name}`, () => {
      change(file, from, to);
      expect(problems()).to.deep.equal([`${PATH}/${file}: ${line}`]);
    });
  }

  it('is told once for each of several', () => {
    change('categories/litter.yaml', 'group: street', 'group: 7');
    change('categories/noise.yaml', 'location: address', 'location: moon');
    expect(problems()).to.deep.equal([
      `${PATH}/categories/litter.yaml: group: expected string, got 7`,
      `${PATH}/categories/noise.yaml: location: expected one of street, address, site, none, got "moon"`,
    ]);
  });

  it('is told when a file is missing or is no YAML', () => {
    rmSync(join(dir, 'bodies.yaml'));
    writeFileSync(join(dir, 'holidays.yaml'), 'last_year_known: [');
    const lines = problems();
    expect(lines).to.have.length(2);
    expect(lines[0]).to.equal(`${PATH}/bodies.yaml: the file is missing`);
    expect(lines[1]).to.match(/^council\/norwich\/holidays\.yaml: .+ at line \d+, column \d+/);
  });

  it('is told by line for the list of postcodes', () => {
    writeFileSync(join(dir, 'postcodes.csv'), 'postcode,inside\nNR1 1AA,yes\nNR1 1AB,perhaps\n');
    expect(problems()).to.deep.equal([`${PATH}/postcodes.csv: line 3: expected a postcode, a comma, and yes or no`]);
  });

  it('is told when what fits nowhere else has no place', () => {
    rmSync(join(dir, 'categories', 'other.yaml'));
    expect(problems()).to.deep.equal([`${PATH}/categories: there is no category "other" to take what fits no other`]);
  });
});
