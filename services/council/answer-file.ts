import { marked, type Token, type Tokens } from 'marked';
import { parse } from 'yaml';
import { z } from 'zod';
import { IsoDate, WebAddress } from './schema-parts.ts';

/** The head of a file in `answers/`. */
export const AnswerHead = z.strictObject({
  title: z.string().min(1).max(100),
  /** Ways in which people ask, in the council's language. */
  questions: z.array(z.string().min(3)).min(2),
  /** Where more can be read. */
  source: WebAddress,
  /** The day on which somebody of the council last checked it; without one residents are told that nobody has. */
  checked: IsoDate.optional(),
  /**
   * The day on which it was read in the council's own pages or the law's, where nobody of the council has checked it
   * since: residents are told both.
   */
  read_on: IsoDate.optional(),
  /** The day by which it should be checked again. */
  review: IsoDate,
});

/** An answer in the council's words to a question people ask. */
export type InformationAnswer = z.output<typeof AnswerHead> & {
  /** Name of its file without `.md`. */
  key: string;
  /** As it was written, in Markdown. */
  markdown: string;
  /** Plain text, paragraphs by new lines; `{{phone}}` and the other facts of the council are filled in when it is said. */
  text: string;
};

/** Facts of the council that an answer may name. */
export const ANSWER_FACTS = [
  'council',
  'phone',
  'payment_phone',
  'county_phone',
  'website',
  'account',
  'place',
  'contact',
] as const;

const WHOLE = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/;

/**
 * Reads one file of `answers/`: YAML between two lines of `---`, then Markdown of paragraphs and lists.
 *
 * @returns the answer, or what is wrong with the file, one line each
 */
export function readAnswer(key: string, content: string): InformationAnswer | string[] {
  const [, head, body] = WHOLE.exec(content.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || body === undefined) return ['expected YAML between two lines of ---, then the answer'];
  const parsed = AnswerHead.safeParse(parse(head));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const text = answerText(body);
  return typeof text === 'string' ? { key, ...parsed.data, markdown: body.trim(), text } : text;
}

/** The plain text of an answer's Markdown, or what is wrong with it, one line each. */
export function answerText(markdown: string): string | string[] {
  const text = marked.lexer(markdown).map(plainText).filter(Boolean).join('\n');
  if (text === '') return ['the answer is empty'];
  const unknown = [...text.matchAll(/\{\{(\w*)\}\}/g)]
    .map(([, name]) => name as string)
    .filter((name) => !isFact(name));
  return unknown.length === 0 ? text : unknown.map((name) => `no fact "${name}"; there are ${ANSWER_FACTS.join(', ')}`);
}

function isFact(name: string): boolean {
  return (ANSWER_FACTS as readonly string[]).includes(name);
}

/** Markdown as texts and voices can carry it. */
function plainText(token: Token): string {
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => `- ${inline(item.tokens)}`).join('\n');
  if (token.type === 'space') return '';
  return inline('tokens' in token && token.tokens ? token.tokens : [token]);
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? inline(token.tokens) : 'text' in token ? token.text : ''))
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ');
}
