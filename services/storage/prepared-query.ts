import type { CompiledQuery } from 'kysely';

/** What a query can be compiled from: any of Kysely's builders. */
interface Compilable<R> {
  compile(): CompiledQuery<R>;
}

/** Stands for a value while the query is compiled. */
class Gap {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/**
 * A query whose text is made once, for one that each turn needs: making the text takes longer than running it.
 *
 * @param build makes the query; where a value belongs it puts that property of what it is given, unlooked at: nothing
 * in the query's text may depend on it
 * @returns gives the query with values in their places
 */
export function prepareQuery<Values extends object, R = unknown>(
  build: (values: Values) => Compilable<R>,
): (values: Values) => CompiledQuery<R> {
  let made: { compiled: CompiledQuery<R>; gaps: (PropertyKey | undefined)[] } | undefined;
  return (values) => {
    made ??= compileWithGaps(build);
    const { compiled, gaps } = made;
    const parameters = compiled.parameters.map((fixed, i) => {
      const name = gaps[i];
      return name === undefined ? fixed : values[name as keyof Values];
    });
    return { ...compiled, parameters };
  };
}

function compileWithGaps<Values extends object, R>(build: (values: Values) => Compilable<R>) {
  const values = new Proxy({} as Values, { get: (_target, name) => new Gap(name) });
  const compiled = build(values).compile();
  return { compiled, gaps: compiled.parameters.map((value) => (value instanceof Gap ? value.name : undefined)) };
}
