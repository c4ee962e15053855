import { checkAppointments } from './appointments-schema.ts';
import { checkCategory } from './category-checks.ts';
import { checkComplaints } from './complaints-schema.ts';
import type { Council } from './council.ts';
import { COUNCIL_NUMBER } from './emergency-schema.ts';
import type { CategoryWithFile } from './read-files.ts';

interface Files {
  path: (file: string) => string;
  categories: readonly CategoryWithFile[];
}

/** Adds to `problems` whatever does not fit between a council's files: names that nothing bears, dates that clash. */
export function crossCheck(council: Council, files: Files, problems: string[]): void {
  const say = (file: string, text: string) => problems.push(`${files.path(file)}: ${text}`);
  for (const field of ['own_body', 'county_body'] as const) {
    const body = council[field];
    if (!council.bodies.has(body)) say('council.yaml', `${field}: no body "${body}" in bodies.yaml`);
  }
  checkOrganisations(council, (text) => say('council.yaml', text));
  checkEmergencies(council, (text) => say('emergencies.yaml', text));
  checkHolidays(council, (text) => say('holidays.yaml', text));
  checkDistrict(council, (text) => say('district.yaml', text));
  checkPayments(council, (text) => say('payments.yaml', text));
  checkAppointments(council.appointments, (text) => say('appointments.yaml', text));
  checkPrices(council, (text) => say('appointments.yaml', text));
  checkComplaints(council.complaints, council.categories, (text) => say('complaints.yaml', text));
  checkOpen311(council, (text) => say('open311.yaml', text));
  for (const { key, category } of council.answers.values()) {
    if (category === undefined || council.categories.has(category)) continue;
    say('answers.yaml', `${key}.category: no category "${category}"`);
  }
  if (!council.categories.has('other')) say('categories', 'there is no category "other" to take what fits no other');
  for (const { file, content } of files.categories) {
    checkCategory(content, council, (text) => problems.push(`${file}: ${text}`));
  }
}

type Say = (text: string) => void;

/** What is paid for an appointment is named by its service, beside the kinds of bill. */
function checkPrices({ appointments, payments }: Council, say: Say): void {
  for (const [index, { code, price }] of appointments.services.entries()) {
    if (!price) continue;
    if (payments.types.has(code)) say(`services[${index}].code: "${code}" is a kind of bill of payments.yaml as well`);
    if (!payments.teams.has(price.team))
      say(`services[${index}].price.team: no team "${price.team}" under teams of payments.yaml`);
  }
}

function checkOrganisations(council: Council, say: Say): void {
  for (const [index, organisation] of council.organisations.entries()) {
    const next = council.organisations[index + 1];
    if (next && !((organisation.valid_to ?? '9999') < (next.valid_from ?? ''))) {
      say(`organisations[${index + 1}].valid_from: expected a date after the valid_to of the one before`);
    }
  }
  for (const [key, body] of council.bodies) {
    if ((body.valid_from ?? '') > (body.valid_to ?? '9999')) say(`body "${key}" of bodies.yaml ends before it begins`);
  }
}

function checkEmergencies(council: Council, say: Say): void {
  for (const emergency of council.emergencies.values()) {
    for (const [index, name] of emergency.give.entries()) {
      if (name === COUNCIL_NUMBER || council.emergency_numbers.has(name)) continue;
      say(`dangers.${emergency.key}.give[${index}]: no number "${name}" under numbers`);
    }
  }
  if (council.emergency_numbers.has(COUNCIL_NUMBER)) {
    say(`numbers.${COUNCIL_NUMBER}: this name stands for the council's main number of council.yaml`);
  }
}

function checkHolidays(council: Council, say: Say): void {
  const { bank_holidays, last_year_known } = council.holidays;
  const years = [...bank_holidays].map((date) => Number(date.slice(0, 4)));
  for (let year = Math.min(...years); year <= last_year_known; year += 1) {
    if (!years.includes(year)) say(`bank_holidays: none in ${year}, but last_year_known is ${last_year_known}`);
  }
  const late = [...bank_holidays].find((date) => Number(date.slice(0, 4)) > last_year_known);
  if (late) say(`last_year_known: is ${last_year_known}, but there is a bank holiday on ${late}`);
}

function checkPayments({ payments }: Council, say: Say): void {
  if (payments.types.size === 0) say('types: there is nothing that can be paid');
  for (const { code, team } of payments.types.values()) {
    if (!payments.teams.has(team)) say(`types.${code}.team: no team "${team}" under teams`);
  }
}

function checkDistrict(council: Council, say: Say): void {
  const { inside, mixed, outside } = council.district.outward_codes;
  const seen = new Set<string>();
  for (const code of [...inside, ...mixed, ...Object.keys(outside)]) {
    if (seen.has(code)) say(`outward_codes: "${code}" stands in more than one place`);
    seen.add(code);
  }
  for (const [code, body] of Object.entries(outside)) {
    if (body !== null && !council.bodies.has(body)) {
      say(`outward_codes.outside.${code}: no body "${body}" in bodies.yaml`);
    }
  }
}

function checkOpen311({ open311, bodies, categories }: Council, say: Say): void {
  for (const [index, body] of open311.bodies.entries()) {
    if (!bodies.has(body)) say(`bodies[${index}]: no body "${body}" in bodies.yaml`);
  }
  for (const [code, service] of Object.entries(open311.services)) {
    const category = categories.get(code);
    if (!category) say(`services.${code}: no category "${code}"`);
    for (const question of Object.keys(category ? (service?.attributes ?? {}) : {})) {
      if (category?.questions.some((each) => each.code === question)) continue;
      say(`services.${code}.attributes.${question}: ${code} has no question "${question}"`);
    }
  }
}
