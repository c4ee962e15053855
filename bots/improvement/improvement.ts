import path from 'node:path';
import { z } from 'zod';
import { type Audit, COMMAND_LINE } from '../../services/audit/audit.ts';
import type { SamplesEdits } from '../../services/council/content-values.ts';
import { SampleSentence } from '../../services/council/content-values.ts';
import { ConflictError } from '../../services/storage/database.ts';
import type { Unanswered, UnansweredMessages } from '../../services/unanswered/unanswered.ts';
import { languagesWithSamples, loadSamples } from '../understanding/samples.ts';
import { asSentence, SampleCheck } from './sample-check.ts';
import { addToSamplesFile, type NewSample } from './samples-file.ts';

/** One line of a file of reviewed messages: as it was listed, with what it meant. */
const Reviewed = z.strictObject({
  id: z.string().min(1),
  /** `ReportIssue`, `categories.pothole`, `answers.bin_day`; null sets it aside; absent: nobody looked at it yet. */
  intent: z.string().min(1).nullable().optional(),
  /** The sentence to learn, where it is to be another than what was kept. */
  text: z.string().optional(),
  language: z.string().optional(),
  channel: z.string().optional(),
  at: z.string().optional(),
  guesses: z.array(z.unknown()).optional(),
});
/** One reviewed message. */
export type Reviewed = z.output<typeof Reviewed>;

/** What became of one sentence. */
export type Outcome =
  | { became: 'sample'; language: string; label: string; sentence: string }
  /** It was a sample already: nothing is left to do. */
  | { became: 'known'; language: string; label: string; sentence: string }
  | { became: 'aside'; text: string }
  | { became: 'refused'; what: string; why: string };

/** What the improvement loop works on. */
export interface ImprovementParts {
  unanswered: UnansweredMessages;
  audit: Pick<Audit, 'commit'>;
  localesDir: string;
  /** Every label that a sentence can have. */
  labels: readonly string[];
  now(): Date;
}

/**
 * Reads a file of reviewed messages, one JSON object a line.
 *
 * @throws Error naming each wrong line and what is wrong with it
 */
export function readReviewed(file: string, text: string): Reviewed[] {
  const problems: string[] = [];
  const reviewed: Reviewed[] = [];
  const lineOf = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const wrong = (why: string) => problems.push(`${file}:${at + 1}: ${why}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      wrong('is no JSON object on one line');
      continue;
    }
    const parsed = Reviewed.safeParse(value);
    if (!parsed.success) {
      for (const { path: where, message } of parsed.error.issues)
        wrong(where.length > 0 ? `${where.join('.')}: ${message}` : message);
      continue;
    }
    const before = lineOf.get(parsed.data.id);
    if (before !== undefined) wrong(`the message of line ${before} again`);
    lineOf.set(parsed.data.id, at + 1);
    reviewed.push(parsed.data);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return reviewed;
}

/** Turns messages that were not understood, and that people have reviewed, into samples in the locales' files. */
export class Improvement {
  readonly #parts: ImprovementParts;
  readonly #languages: readonly string[];
  readonly #checks = new Map<string, SampleCheck>();

  constructor(parts: ImprovementParts) {
    this.#parts = parts;
    this.#languages = languagesWithSamples(parts.localesDir);
  }

  /** Writes the sentences of reviewed messages into the files, and marks the messages as done. */
  async learn(reviewed: readonly Reviewed[], { write = true } = {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const one of reviewed) if (one.intent !== undefined) outcomes.push(await this.#learn(one, write));
    return outcomes;
  }

  async #learn({ id, intent, text }: Reviewed, write: boolean): Promise<Outcome> {
    const message = await this.#parts.unanswered.byId(id);
    if (!message) return { became: 'refused', what: id, why: 'no message that was not understood has this id' };
    if (message.label !== undefined)
      return { became: 'refused', what: message.text, why: 'somebody has dealt with it already' };
    if (intent === null || intent === undefined) {
      if (write) await this.#done(message, null);
      return { became: 'aside', text: message.text };
    }
    const label = intent.includes('.') ? intent : `intents.${intent}`;
    const outcome = this.#add(message.language, label, text ?? message.text, write);
    if (write && outcome.became !== 'refused') await this.#done(message, label);
    return outcome;
  }

  /** Writes what staff added at the desk into the files. What is in both is learnt once. */
  learnFromDesk(edits: SamplesEdits, { write = true } = {}): Outcome[] {
    return Object.entries(edits).flatMap(([language, byLabel]) =>
      Object.entries(byLabel).flatMap(([label, { add }]) =>
        add.map((sentence) => this.#add(language, label, sentence, write)),
      ),
    );
  }

  #add(language: string, label: string, said: string, write: boolean): Outcome {
    const refused = (why: string): Outcome => ({ became: 'refused', what: said, why });
    if (!this.#languages.includes(language)) return refused(`nothing is learnt in the language ${language}`);
    if (!this.#parts.labels.includes(label)) return refused(`no sentence can mean ${label}`);
    const sentence = asSentence(said);
    const parsed = SampleSentence.safeParse(sentence);
    if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'is no sentence');
    const check = this.#check(language);
    if (check.has(label, sentence)) return { became: 'known', language, label, sentence };
    const confusion = check.confusion(label, sentence);
    if (confusion) {
      const { sample, label: other, isSame } = confusion;
      return refused(
        isSame ? `"${sample}" means something else already: ${other}` : `"${sample}" is too like it: ${other}`,
      );
    }
    const added: NewSample = { label, sentence };
    if (write) addToSamplesFile(path.join(this.#parts.localesDir, language, 'samples.yaml'), [added]);
    check.add(added);
    return { became: 'sample', language, label, sentence };
  }

  #check(language: string): SampleCheck {
    const check =
      this.#checks.get(language) ?? new SampleCheck(loadSamples(path.join(this.#parts.localesDir, language)));
    this.#checks.set(language, check);
    return check;
  }

  /** After its sentence is in the file: what dies between the two finds the sentence there, and marks it then. */
  async #done({ id }: Unanswered, label: string | null): Promise<void> {
    const at = this.#parts.now();
    const statement = this.#parts.unanswered.handle(id, label, COMMAND_LINE, at);
    const action = label === null ? 'unanswered.aside' : 'unanswered.learn';
    const entry = {
      ...{ by: COMMAND_LINE, action, subject: `message ${id}`, at },
      ...(label === null ? {} : { after: { label } }),
    };
    try {
      await this.#parts.audit.commit(entry, [statement]);
    } catch (error) {
      // Somebody at the desk was as fast.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}
