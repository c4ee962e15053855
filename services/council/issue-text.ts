import type { z } from 'zod';

/** What zod found wrong, as lines that name the field and what was expected: `questions[2].datatype: expected …`. */
export function describeIssue(issue: z.core.$ZodIssue): string[] {
  const at = (path: PropertyKey[], text: string) => (path.length > 0 ? `${fieldPath(path)}: ${text}` : text);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at([...issue.path, key], 'no such field'));
    case 'invalid_value':
      return [at(issue.path, `expected one of ${issue.values.join(', ')}, got ${shown(issue.input)}`)];
    case 'invalid_type':
      if (issue.input === undefined) return [at(issue.path, 'is missing')];
      return [at(issue.path, `expected ${issue.expected}, got ${shown(issue.input)}`)];
    case 'invalid_key':
      return [at(issue.path, `is no good as a name: ${issue.issues.map((inner) => inner.message).join(', ')}`)];
    case 'too_small':
      return [
        at(
          issue.path,
          `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, got ${shown(issue.input)}`,
        ),
      ];
    case 'too_big':
      return [
        at(
          issue.path,
          `expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}, got ${shown(issue.input)}`,
        ),
      ];
    default:
      return [at(issue.path, isScalar(issue.input) ? `${shown(issue.input)} ${issue.message}` : issue.message)];
  }
}

function fieldPath(path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

function isScalar(input: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof input);
}

function shown(input: unknown): string {
  if (isScalar(input)) return JSON.stringify(input);
  if (input === null) return 'nothing';
  return Array.isArray(input) ? `a list of ${input.length}` : 'a group of fields';
}
