import { type KeyedKind, keyedPart } from '../../services/council/content-values.ts';
import type { ContentPart } from '../../services/council/editable-content.ts';
import type { Html } from '../http/html.ts';
import type { Problems } from './form.ts';
import { answers } from './keyed-answers.ts';
import { samples } from './keyed-samples.ts';
import { wording } from './keyed-wording.ts';
import type { DeskParts } from './parts.ts';

/** What was asked for of a list. */
export interface ListAsked {
  language: string;
  find: string;
}

/** A kind of content of which there is much: how it is listed, shown, filled in and checked. */
export interface KeyedContent {
  kind: KeyedKind;
  /** Where its pages are, under `/desk/`. */
  path: string;
  name: string;
  /** One line for whoever opens the list. */
  hint: string;
  /** Whether it is there in each language. */
  byLanguage: boolean;
  /** Keys with what they are called, for a list. */
  list(parts: DeskParts, asked: ListAsked): { key: string; title: string }[];
  /** Whether there is such a thing, or may be. */
  isKey(parts: DeskParts, key: string): boolean;
  /** What stands in use; null where there is nothing yet, or it is as in the files. */
  now(parts: DeskParts, key: string): unknown;
  /** Checks a value as the files are at the start. */
  check(parts: DeskParts, key: string, value: unknown): { value: unknown } | { problems: Problems };
  /** The fields of its form. @param given what was filled in before */
  fields(parts: DeskParts, key: string, given: URLSearchParams | undefined, problems: Problems): Html;
  /** What was filled in, as a value. */
  given(parts: DeskParts, key: string, form: URLSearchParams): unknown;
  /** A value as residents meet it. */
  inWords(parts: DeskParts, key: string, value: unknown): Html;
}

/** Every kind. */
export const KEYED_CONTENT: readonly KeyedContent[] = [answers, wording, samples];

/** The kind and the key of a part; undefined for one of which there is only one. */
export function keyedContent(part: ContentPart): { kind: KeyedContent; key: string } | undefined {
  const keyed = keyedPart(part);
  const kind = KEYED_CONTENT.find((each) => each.kind === keyed?.kind);
  return keyed && kind ? { kind, key: keyed.key } : undefined;
}

/** A key in an address. */
export const keyInPath = (key: string): string => key.replaceAll(' ', '~');
/** And back. */
export const keyFromPath = (key: string): string => key.replaceAll('~', ' ');
