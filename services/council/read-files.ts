import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type InformationAnswer, readAnswer } from './answer-file.ts';
import { AppointmentsFile } from './appointments-schema.ts';
import { CategoryFile } from './category-schema.ts';
import { ComplaintsFile } from './complaints-schema.ts';
import { DistrictFile } from './district-schema.ts';
import { EmergenciesFile } from './emergency-schema.ts';
import { EnquiriesFile } from './enquiries-schema.ts';
import { HandoffFile } from './handoff-schema.ts';
import { describeIssue } from './issue-text.ts';
import { NoticesFile } from './notices-schema.ts';
import { Open311File } from './open311-schema.ts';
import { AnswersFile, BodiesFile, CouncilFile, HolidaysFile } from './organisation-schema.ts';
import { PageFile } from './page-schema.ts';
import { PaymentsFile } from './payments-schema.ts';
import { readPostcodes } from './postcode-list.ts';
import { RetentionFile } from './retention-schema.ts';
import { StandardsFile } from './standards-schema.ts';
import { TextsFile } from './texts-schema.ts';

/** A category's content, with the path of its file as problems name it. */
export interface CategoryWithFile {
  file: string;
  content: z.output<typeof CategoryFile>;
}

/** How problems name a file of a council's folder: "council/norwich/bodies.yaml", wherever that folder lies. */
function contentPath(dir: string, file: string): string {
  return [basename(dirname(dir)), basename(dir), file].join('/');
}

/**
 * Reads and checks each file of a council's folder by itself.
 * What is wrong is added to `problems`, one line each; undefined when any file could not be used.
 */
export function readCouncilFiles(dir: string, problems: string[]) {
  const read = <T extends z.ZodType>(file: string, schema: T) => readYaml(dir, file, schema, problems);
  const facts = read('council.yaml', CouncilFile);
  const bodies = read('bodies.yaml', BodiesFile);
  const emergencies = read('emergencies.yaml', EmergenciesFile);
  const answers = read('answers.yaml', AnswersFile);
  const holidays = read('holidays.yaml', HolidaysFile);
  const district = read('district.yaml', DistrictFile);
  const privacy = read('pages/privacy.yaml', PageFile);
  const standards = read('pages/standards.yaml', StandardsFile);
  const retention = read('retention.yaml', RetentionFile);
  const notices = read('notices.yaml', NoticesFile);
  const payments = read('payments.yaml', PaymentsFile);
  const complaints = read('complaints.yaml', ComplaintsFile);
  const appointments = read('appointments.yaml', AppointmentsFile);
  const enquiries = read('enquiries.yaml', EnquiriesFile);
  const texts = read('texts.yaml', TextsFile);
  const handoff = read('handoff.yaml', HandoffFile);
  const open311 = read('open311.yaml', Open311File);
  const postcodes = readPostcodes(join(dir, 'postcodes.csv'), contentPath(dir, 'postcodes.csv'), problems);
  const categories = readCategories(dir, problems);
  const information = readAnswers(dir, problems);
  if (!facts || !bodies || !emergencies || !answers || !holidays || !district || !privacy || !retention) {
    return undefined;
  }
  if (!notices || !payments || !complaints || !appointments || !enquiries || !texts || !handoff || !standards)
    return undefined;
  if (!open311) return undefined;
  const path = (file: string) => contentPath(dir, file);
  return {
    ...{ path, facts, bodies, emergencies, answers, holidays, district, privacy, retention, postcodes, categories },
    ...{ notices, payments, complaints, appointments, enquiries, information, texts },
    ...{ handoff, standards, open311 },
  };
}

function readCategories(dir: string, problems: string[]): CategoryWithFile[] {
  const folder = join(dir, 'categories');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  if (names.length === 0) problems.push(`${contentPath(dir, 'categories')}: the folder holds no category`);
  return names.sort().flatMap((name) => {
    const file = `categories/${name}`;
    const content = readYaml(dir, file, CategoryFile, problems);
    if (content === undefined) return [];
    if (`${content.code}.yaml` !== name) {
      problems.push(`${contentPath(dir, file)}: code: expected "${basename(name, '.yaml')}", as the file is named`);
    }
    return [{ file: contentPath(dir, file), content }];
  });
}

function readAnswers(dir: string, problems: string[]): InformationAnswer[] {
  const folder = join(dir, 'answers');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  return names.sort().flatMap((name) => {
    const answer = readAnswer(basename(name, '.md'), readFileSync(join(folder, name), 'utf8'));
    if (!Array.isArray(answer)) return [answer];
    problems.push(...answer.map((line) => `${contentPath(dir, `answers/${name}`)}: ${line}`));
    return [];
  });
}

function readYaml<T extends z.ZodType>(
  dir: string,
  file: string,
  schema: T,
  problems: string[],
): z.output<T> | undefined {
  const label = contentPath(dir, file);
  const path = join(dir, file);
  if (!existsSync(path)) {
    problems.push(`${label}: the file is missing`);
    return undefined;
  }
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0) {
    problems.push(...document.errors.map((error) => `${label}: ${error.message.split('\n')[0]}`));
    return undefined;
  }
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => describeIssue(issue)).map((line) => `${label}: ${line}`));
  return undefined;
}
