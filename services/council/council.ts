import { basename } from 'node:path';
import type { InformationAnswer } from './answer-file.ts';
import type { AppointmentPolicy } from './appointments-schema.ts';
import type { Category } from './category-schema.ts';
import type { ComplaintPolicy } from './complaints-schema.ts';
import { CouncilContentError } from './content-error.ts';
import { crossCheck } from './cross-checks.ts';
import type { District } from './district-schema.ts';
import type { Banner } from './editable-content.ts';
import type { Emergency, EmergencyNumber } from './emergency-schema.ts';
import type { EnquiryRules } from './enquiries-schema.ts';
import type { HandoffRules } from './handoff-schema.ts';
import type { NoticeRules } from './notices-schema.ts';
import type { Open311Rules } from './open311-schema.ts';
import type {
  Answer,
  Body,
  Holidays,
  IdentityRules,
  OpeningHours,
  Organisation,
  Telephone,
} from './organisation-schema.ts';
import type { InformationPage } from './page-schema.ts';
import type { PaymentRules, PayTypeCode } from './payments-schema.ts';
import { readCouncilFiles } from './read-files.ts';
import type { RetentionRules } from './retention-schema.ts';
import type { StandardsPage } from './standards-schema.ts';
import type { TextRules } from './texts-schema.ts';

/**
 * Everything about one council that it may change without code. Fields are named as in its files.
 * Maps keep the order of the files. Read only: it is loaded once and shared.
 */
export interface Council {
  /** Name of its folder: "norwich". */
  code: string;
  /** Prefix of its references: "NOR". */
  reference_prefix: string;
  /** Key of the body that is this council itself. */
  own_body: string;
  /** Key of the county council's body. */
  county_body: string;
  /** Who the council is, by dates; use `organisationOn`. */
  organisations: readonly Organisation[];
  opening_hours: OpeningHours;
  /** An urgent message for everybody; use `bannerAt`. */
  banner: Banner | undefined;
  privacy_notice: string;
  duplicates: { metres: number; days: number };
  welcome_back_minutes: number;
  photos_max: number;
  telephone: Telephone;
  /** Codes by which residents prove who they are. */
  identity: IdentityRules;
  categories: ReadonlyMap<string, Category>;
  bodies: ReadonlyMap<string, Body>;
  emergencies: ReadonlyMap<string, Emergency>;
  emergency_numbers: ReadonlyMap<string, EmergencyNumber>;
  answers: ReadonlyMap<string, Answer>;
  /** Answers in Markdown, to be searched. */
  information: readonly InformationAnswer[];
  holidays: Holidays;
  district: District;
  /** The full privacy notice. */
  privacy: InformationPage;
  /** What residents are promised, in public. */
  standards: StandardsPage;
  /** How long records are kept. */
  retention: RetentionRules;
  /** When residents hear from us without asking. */
  notices: NoticeRules;
  /** What can be paid, and what helps who cannot. */
  payments: PaymentRules;
  /** How complaints are dealt with. */
  complaints: ComplaintPolicy;
  /** What residents tell teams. */
  enquiries: EnquiryRules;
  /** What can be booked, and by what rules. */
  appointments: AppointmentPolicy;
  /** Manners and limits of texts. */
  texts: TextRules;
  /** How a person takes over from the assistant. */
  handoff: HandoffRules;
  /** How reports go to another system, where there is one. */
  open311: Open311Rules;
}

/**
 * Reads a council's folder, checks every file by itself and then all of them together.
 *
 * @param dir the folder, such as `council/norwich`
 * @throws CouncilContentError with one line for each mistake
 */
export function loadCouncil(dir: string): Council {
  const problems: string[] = [];
  const files = readCouncilFiles(dir, problems);
  if (files === undefined || problems.length > 0) throw new CouncilContentError(problems);

  const council = assemble(basename(dir), files);
  crossCheck(council, files, problems);
  if (problems.length > 0) throw new CouncilContentError(problems);
  return council;
}

type CouncilFiles = NonNullable<ReturnType<typeof readCouncilFiles>>;

function assemble(code: string, files: CouncilFiles): Council {
  const { facts, bodies, emergencies, answers, holidays, district, privacy, retention, postcodes, categories } = files;
  return {
    code,
    ...facts,
    // Never in the files: what is urgent is said from the desk.
    banner: undefined,
    bodies: keyed(bodies, (key, body) => ({ ...body, key })),
    emergencies: keyed(emergencies.dangers, (key, danger) => ({ ...danger, key })),
    emergency_numbers: keyed(emergencies.numbers, (name, number) => ({ ...number, name })),
    answers: keyed(answers, (key, answer) => ({ ...answer, key })),
    information: files.information,
    holidays: { ...holidays, bank_holidays: new Set(holidays.bank_holidays.map(({ date }) => date)) },
    district: { ...district, postcodes },
    privacy,
    standards: files.standards,
    retention,
    notices: files.notices,
    payments: {
      ...files.payments,
      types: keyed(files.payments.types, (code, type) => ({ ...type, code: code as PayTypeCode })),
      teams: keyed(files.payments.teams, (key, team) => ({ ...team, key })),
    },
    complaints: files.complaints,
    appointments: files.appointments,
    enquiries: files.enquiries,
    texts: files.texts,
    handoff: files.handoff,
    open311: files.open311,
    categories: new Map(
      categories.map(({ content }) => [
        content.code,
        {
          ...content,
          responsibility: content.responsibility.map((rule) => ({ ...rule, ours: rule.body === facts.own_body })),
        },
      ]),
    ),
  };
}

function keyed<A, B>(record: Record<string, A>, make: (key: string, value: A) => B): Map<string, B> {
  return new Map(Object.entries(record).map(([key, value]) => [key, make(key, value)]));
}
