import { z } from 'zod';
import { STATUSES } from '../cases/cases.ts';
import { Code } from './schema-parts.ts';

/** A service code or an attribute's, as another system has it. */
const TheirCode = z.string().min(1).max(100);

const ServiceMapping = z.strictObject({
  service_code: TheirCode,
  /** Its codes for our questions. A question that is not named keeps its code; one with null is not sent. */
  attributes: z.record(Code, TheirCode.nullable()).default({}),
});

/** The facts of `open311.yaml`: how reports go to another system, and what it says means. */
export const Open311File = z.strictObject({
  /** Keys of the bodies whose reports that system takes. */
  bodies: z.array(Code).min(1),
  /** XML is what every server of the standard has; JSON is what it may have. */
  format: z.enum(['xml', 'json']),
  /** How several answers to one question are written: `attribute[x][]` twice, or `attribute[x]` twice. */
  lists: z.enum(['brackets', 'repeated']),
  /** Its services by our categories. A category that is not named has its own code there; one with null is not sent. */
  services: z.record(Code, ServiceMapping.nullable()).default({}),
  photos: z.strictObject({
    /** Addresses of photos that go with a report, as `media_url`. The standard has one; FixMyStreet takes several. */
    most: z.int().min(0).max(5),
    /** Days until such an address ends. */
    days: z.int().min(1).max(90),
    /** Also of reports that are never listed: those about homes and people. */
    of_private: z.boolean(),
  }),
  /** How what other residents add to a report goes on: by FixMyStreet's extension, or not at all. */
  additions: z.enum(['none', 'servicerequestupdates']),
  unclear: z.strictObject({
    /** Whether its public list shows descriptions, so that a report can be found there by our reference. */
    look: z.boolean(),
    /** After a try that gave no answer, it is looked for so long before it is sent again. */
    minutes: z.int().min(1).max(1440),
  }),
  /** Days for which it is tried to send a report while the other system is down. Then staff must see to it. */
  give_up_days: z.int().min(1).max(30),
  updates: z.strictObject({
    /** How news is asked for: of each report, or by the extension that lists changes. */
    by: z.enum(['requests', 'servicerequestupdates']),
    every_minutes: z.int().min(1).max(1440),
    /** What its words for a status mean, in lower case. A word that is not here changes nothing. */
    statuses: z.record(z.string().regex(/^[a-z0-9 _-]+$/, { error: 'expected small letters' }), z.enum(STATUSES)),
  }),
});
export type Open311Rules = z.output<typeof Open311File>;
