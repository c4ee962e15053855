import type { Statement } from '../storage/database.ts';

/** Where a service request stands. Said to residents and to Open311 by the tables in `status.ts`. */
export const STATUSES = [
  'received',
  'triage',
  'investigating',
  'scheduled',
  'in_progress',
  'referred_internal',
  'fixed',
  'duplicate',
  'not_ours',
  'no_action',
  'cancelled',
] as const;

export type Status = (typeof STATUSES)[number];

/** How to reach the person who reported. All of it personal; none of it ever in a public read. */
export interface Contact {
  name?: string;
  /** E.164. */
  phone?: string;
  email?: string;
}

/** A report to be made. */
export interface NewServiceRequest {
  /** Opaque record id, at least 128 random bits. */
  id: string;
  /** Made by `newReference`. A clash with a stored one fails the commit, and the turn is run again with another. */
  reference: string;
  /** Id of the form instance, or of the sending system's call: one record for one instance, however often it is repeated. */
  instance: string;
  /** Conversation it was made in; absent when another system sent it. */
  conversationId?: string;
  /** `webchat`, `open311`, …: where it came from, for the measures. */
  source: string;
  category: string;
  /** The resident's words. */
  description: string;
  /** Answers by question code. A list for several values; `null` for "I am not sure". */
  attributes: Record<string, string | number | string[] | null>;
  address: string;
  postcode?: string;
  lat?: number;
  long?: number;
  /** `unsure` asks a person to check that the place is in the district. */
  district: 'inside' | 'unsure';
  /** Key in the council's `bodies.yaml`; `city` is the council itself. */
  body: string;
  /** Never listed publicly. */
  private: boolean;
  contact?: Contact;
  /** Ids of stored photos. */
  photos: string[];
  /** Language the resident used. */
  language: string;
  status: Status;
  /** UTC instant of receipt, ISO. */
  requestedAt: string;
  /** UTC instant by which the next thing was promised, ISO. */
  expectedAt?: string;
}

/** A stored report. */
export interface ServiceRequest extends NewServiceRequest {
  /** The description in English, by a machine, where it was written in another language and has been translated. */
  translation?: { text: string; by: string };
  statusNote?: string;
  updatedAt: string;
  /** UTC instant that was promised before, when the date was put off, ISO. */
  delayedFrom?: string;
}

/** What another resident added to a report. */
export interface Addition {
  /** The form instance it was made by. */
  instance: string;
  description: string;
  /** The description in English, where it was written in another language and has been translated. */
  translation?: { text: string; by: string };
  contact?: Contact;
  /** UTC instants, ISO; when it came in, and when it went on to another system. */
  at: string;
  sentAt?: string;
  /** Code of why it will not be sent on. */
  sendError?: string;
}

/** Which reports to list. All given conditions must hold. */
export interface ServiceRequestFilter {
  ids?: string[];
  references?: string[];
  categories?: string[];
  /** Open311's two. */
  status?: ('open' | 'closed')[];
  /** ISO instants, inclusive. */
  from?: string;
  to?: string;
  /** Leave out private ones. */
  publicOnly: boolean;
  /** 1 is the first page. */
  page: number;
  pageSize: number;
}

/** A change of status that a report went through. */
export interface StatusChange {
  /** Stable: the same change has the same id in every read. */
  id: string;
  reference: string;
  /** Key of the body that has the report. */
  body: string;
  status: Status;
  note?: string;
  /** UTC instant, ISO. */
  at: string;
}

/** Which changes to list. */
export interface StatusChangeFilter {
  /** ISO instants, inclusive. */
  from: string;
  to: string;
  /** Leave out those of private reports. */
  publicOnly: boolean;
  /** 1 is the first page. */
  page: number;
  pageSize: number;
}

/** A place to look near, with the category. */
export interface Near {
  category: string;
  postcode?: string;
  address: string;
  position?: { lat: number; long: number };
  metres: number;
  /** ISO instant; older reports do not count. */
  since: string;
}

/**
 * The council's service requests. Reads are plain; whatever writes is a list of statements that the caller puts into
 * its own commit, so that a report is made together with the turn that made it.
 */
export interface Cases {
  create(request: NewServiceRequest): Statement[];
  /** Another resident hears of the same report; harmless when repeated for one instance. */
  join(join: {
    requestId: string;
    instance: string;
    conversationId: string;
    description: string;
    /** Language the description is in. */
    language?: string;
    contact?: Contact;
    at: string;
  }): Statement[];
  /** Counts a request that another body looks after. */
  recordNotOurs(record: { instance: string; category: string; body: string; at: string }): Statement[];
  /**
   * A change of status, kept with its reason in the report's history.
   *
   * @param change.was `updatedAt` of the report that it was decided on; the commit is undone when that has changed since
   */
  changeStatus(change: {
    id: string;
    status: Status;
    note?: string;
    expectedAt?: string;
    was?: string;
    at: string;
  }): Statement[];
  /**
   * Puts off the date that was promised. Expects to find the report open and the date as it was read: otherwise the
   * commit is undone, because somebody else has decided meanwhile. `updatedAt` stays that of the status.
   */
  postpone(delay: { id: string; from: string; to: string }): Statement[];
  /** Whether there is a connector that hands reports to another body (a key of `bodies.yaml`). */
  passesOn(body: string): boolean;
  byReference(reference: string): Promise<ServiceRequest | undefined>;
  /** The report that an instance made: after a repeat, the one made first. */
  byInstance(instance: string): Promise<ServiceRequest | undefined>;
  byConversation(conversationId: string): Promise<ServiceRequest[]>;
  byId(id: string): Promise<ServiceRequest | undefined>;
  /** Conversations of those who made a report or joined it, in that order, each once. */
  followers(id: string): Promise<string[]>;
  /** What other residents added to a report, oldest first. */
  additions(id: string): Promise<Addition[]>;
  /** One of them, by the form instance that made it. */
  addition(instance: string): Promise<Addition | undefined>;
  /** Writes down that an addition went on to another system, or why it never will. */
  additionWasSent(instance: string, what: { at: Date } | { error: string }): Statement;
  /** Newest first. */
  list(filter: ServiceRequestFilter): Promise<ServiceRequest[]>;
  /** Changes of status, oldest first. */
  statusChanges(filter: StatusChangeFilter): Promise<StatusChange[]>;
  /** Open reports near a place that anybody may hear of (never private ones), newest first. */
  near(near: Near): Promise<ServiceRequest[]>;
}
