import type { JsonValue } from '../journey.ts';
import type { Fact, Facts } from './form.ts';

/** A fact's value, or undefined when it is not known, unsure or skipped. */
export function known<T>(facts: Facts, name: string): T | undefined {
  const value = facts[name]?.value;
  return value === null || value === undefined ? undefined : (value as T);
}

/** How many questions were put and answered. */
export function askedCount(facts: Facts): number {
  return Object.values(facts).filter((fact) => fact.asked).length;
}

/** The facts without some of them. */
export function without(facts: Facts, names: readonly string[]): Record<string, Fact> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** A value as plain JSON, without what is undefined. */
export function json(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
