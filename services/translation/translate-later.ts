import type { CompiledQuery, Kysely } from 'kysely';
import { z } from 'zod';
import type { Cases } from '../cases/cases.ts';
import type { Complaints } from '../complaints/complaints.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { JobHandler } from '../jobs/jobs.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { SentenceTranslator } from './translator.ts';

/** The kind of the jobs that translate residents' words for staff. */
export const TRANSLATE_JOB = 'translate';

/** The council's working language. */
const WORKING = 'en';

/** Something a resident wrote, to be translated for staff when the translator can be reached. */
const Wanted = z.discriminatedUnion('what', [
  z.object({ what: z.literal('message'), id: z.string(), seq: z.number(), language: z.string() }),
  z.object({ what: z.enum(['report', 'join', 'complaint', 'enquiry']), id: z.string(), language: z.string() }),
]);
type Wanted = z.output<typeof Wanted>;

/** What was understood of the language of a resident's message. */
export interface Heard {
  /** Code of `locales/` or another ISO code; `und` where it cannot be told. */
  language: string;
  /** Where it was translated within the turn. */
  translation?: { text: string; by: string };
}

/**
 * Keeps the English of what residents write in other languages beside the original. It is made by jobs: no turn waits
 * for the translator, and what it could not translate today is translated when it is back.
 */
export class TranslateLater {
  readonly #kysely: Kysely<Schema>;
  readonly #jobs: JobStore;
  readonly #translator: SentenceTranslator | undefined;

  /** @param translator without one, only the language is noted */
  constructor(kysely: Kysely<Schema>, jobs: JobStore, translator: SentenceTranslator | undefined) {
    this.#kysely = kysely;
    this.#jobs = jobs;
    this.#translator = translator;
  }

  /** The writes for a message, in the commit of its turn. */
  message(conversationId: string, seq: number, heard: Heard, at: Date): Statement[] {
    const { language, translation } = heard;
    const noted = this.#kysely
      .updateTable('activities')
      .set({ language, translation: translation?.text ?? null, translated_by: translation?.by ?? null })
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq);
    const job = translation ? [] : this.#job({ what: 'message', id: conversationId, seq, language }, at);
    return [{ query: noted.compile() }, ...job];
  }

  /** The same cases, whose descriptions are translated. */
  cases(cases: Cases): Cases {
    return {
      ...cases,
      create: (request) => {
        const { id, language, description, requestedAt } = request;
        const writes = cases.create(request);
        return description
          ? [...writes, ...this.#job({ what: 'report', id, language }, new Date(requestedAt))]
          : writes;
      },
      join: (join) => {
        const { instance, description, language = WORKING, at } = join;
        const writes = cases.join(join);
        return description ? [...writes, ...this.#job({ what: 'join', id: instance, language }, new Date(at))] : writes;
      },
    };
  }

  /** The same complaints, whose stories are translated. */
  complaints(complaints: Complaints): Complaints {
    return {
      ...complaints,
      create: (complaint) => {
        const { id, language, receivedAt } = complaint;
        return [
          ...complaints.create(complaint),
          ...this.#job({ what: 'complaint', id, language }, new Date(receivedAt)),
        ];
      },
    };
  }

  /** The write for an enquiry's text, in the commit that makes it. */
  enquiry(id: string, language: string, at: Date): Statement[] {
    return this.#job({ what: 'enquiry', id, language }, at);
  }

  /** Does the jobs. What the translator cannot do now is tried again with growing waits. */
  handler(): JobHandler {
    return async ({ payload }) => {
      const wanted = Wanted.parse(payload);
      const translator = this.#translator;
      const own = wanted.what === 'report' ? await this.#ownWords(wanted.id) : undefined;
      if (own) return { writes: [{ query: own }] };
      const text = translator && (await this.#original(wanted));
      if (!text) return { writes: [] };
      const from = translator.knows(wanted.language) ? wanted.language : undefined;
      const [made] = await translator.translate([text], WORKING, from);
      if (!made || made.from === WORKING) return { writes: [] };
      return { writes: [{ query: this.#kept(wanted, { translation: made.text, translated_by: translator.name }) }] };
    };
  }

  /**
   * A report made in a language that only the translator knows has the English of what was said: the resident's own
   * words are put in its place, and the English beside them.
   */
  async #ownWords(id: string): Promise<CompiledQuery | undefined> {
    const said = await this.#kysely
      .selectFrom('service_requests')
      .innerJoin('activities', (join) =>
        join
          .onRef('activities.conversation_id', '=', 'service_requests.conversation_id')
          .onRef('activities.translation', '=', 'service_requests.description'),
      )
      .select(['activities.activity', 'activities.translation', 'activities.translated_by'])
      .where('service_requests.id', '=', id)
      .where('service_requests.translation', 'is', null)
      .executeTakeFirst();
    if (!said) return undefined;
    const { text } = JSON.parse(said.activity) as { text: string };
    const { translation, translated_by } = said;
    return this.#kysely
      .updateTable('service_requests')
      .set({ description: text, translation, translated_by })
      .where('id', '=', id)
      .compile();
  }

  #job(wanted: Wanted, at: Date): Statement[] {
    if (!this.#translator || wanted.language === WORKING) return [];
    const key = [TRANSLATE_JOB, wanted.what, wanted.id, ...('seq' in wanted ? [wanted.seq] : [])].join('/');
    return [this.#jobs.schedule({ key, kind: TRANSLATE_JOB, dueAt: at, payload: wanted })];
  }

  /** What is to be translated, unless that has been done, or it is deleted. */
  async #original(wanted: Wanted): Promise<string | undefined> {
    const db = this.#kysely;
    switch (wanted.what) {
      case 'message': {
        const row = await db
          .selectFrom('activities')
          .select(['activity', 'translation'])
          .where('conversation_id', '=', wanted.id)
          .where('seq', '=', wanted.seq)
          .executeTakeFirst();
        return row?.translation === null ? (JSON.parse(row.activity) as { text?: string }).text : undefined;
      }
      case 'report':
        return untranslated(
          await db
            .selectFrom('service_requests')
            .select(['description as text', 'translation'])
            .where('id', '=', wanted.id)
            .executeTakeFirst(),
        );
      case 'join':
        return untranslated(
          await db
            .selectFrom('service_request_joins')
            .select(['description as text', 'translation'])
            .where('instance', '=', wanted.id)
            .executeTakeFirst(),
        );
      case 'complaint':
        return untranslated(
          await db
            .selectFrom('complaints')
            .select(['story as text', 'translation'])
            .where('id', '=', wanted.id)
            .executeTakeFirst(),
        );
      case 'enquiry':
        return untranslated(
          await db
            .selectFrom('enquiries')
            .select(['text', 'translation'])
            .where('id', '=', wanted.id)
            .executeTakeFirst(),
        );
    }
  }

  #kept(wanted: Wanted, made: { translation: string; translated_by: string }): CompiledQuery {
    const db = this.#kysely;
    switch (wanted.what) {
      case 'message':
        return db
          .updateTable('activities')
          .set(made)
          .where('conversation_id', '=', wanted.id)
          .where('seq', '=', wanted.seq)
          .compile();
      case 'report':
        return db.updateTable('service_requests').set(made).where('id', '=', wanted.id).compile();
      case 'join':
        return db.updateTable('service_request_joins').set(made).where('instance', '=', wanted.id).compile();
      case 'complaint':
        return db.updateTable('complaints').set(made).where('id', '=', wanted.id).compile();
      case 'enquiry':
        return db.updateTable('enquiries').set(made).where('id', '=', wanted.id).compile();
    }
  }
}

function untranslated(row: { text: string; translation: string | null } | undefined): string | undefined {
  return row?.translation === null ? row.text : undefined;
}
