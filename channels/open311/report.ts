import type { Category } from '../../services/council/category-schema.ts';
import { type ReadAttributes, readAttributes } from './attributes.ts';
import type { Open311Deps } from './deps.ts';
import { open311Error, type Problem, refuse } from './errors.ts';
import type { Form } from './form.ts';
import { type PlaceInside, readPlace } from './place.ts';
import { takenCategory } from './services.ts';
import { parseSubmission, type Submission } from './wire.ts';

/** A report that was read and found good. */
export interface GoodReport {
  category: Category;
  submission: Submission;
  attributes: ReadAttributes;
  mediaUrls: string[];
  place: PlaceInside;
}

/**
 * Reads a posted report.
 *
 * @throws Open311Error with one problem for each bad field
 */
export function readReport(form: Form, now: Date, deps: Open311Deps): GoodReport {
  const codes = form.fields.get('service_code') ?? [];
  const [code] = codes;
  if (code === undefined) throw open311Error(400, 'service_code: required');
  if (codes.length > 1) throw open311Error(400, 'service_code: given more than once');
  const category = takenCategory(code, deps);
  const { submission, mediaUrls, problems } = parseSubmission(form);
  const attributes = readAttributes(category, form.attributes, now);
  const place = submission && readPlace(submission, category, deps);
  refuse([
    ...form.problems,
    ...problems,
    ...(place && 'problem' in place ? [place.problem] : []),
    ...(submission ? contactProblems(category, submission, deps) : []),
    ...attributes.problems,
  ]);
  if (!submission || !place || 'problem' in place) throw open311Error(400, 'the report could not be read');
  return { category, submission, attributes, mediaUrls, place: place.place };
}

function contactProblems(category: Category, said: Submission, deps: Open311Deps): Problem[] {
  if (category.anonymous === 'allowed' || said.email !== undefined || said.phone !== undefined) return [];
  const reason = category.anonymous_reason && deps.words(category.anonymous_reason);
  return [{ code: 400, description: ['email: give email or phone.', reason].filter(Boolean).join(' ') }];
}
