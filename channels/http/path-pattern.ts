/** A definition with its path as a pattern. */
export type Mounted<D> = D & { pattern: RegExp };

/** The definition a path belongs to. Where several do, the one for `method` comes first. */
export function match<D extends { pattern: RegExp; method?: string }>(
  definitions: readonly D[],
  pathname: string,
  method?: string,
): D | undefined {
  const fitting = definitions.filter((definition) => definition.pattern.test(pathname));
  const wanted = method === 'HEAD' ? 'GET' : method;
  return fitting.find((definition) => definition.method === wanted) ?? fitting[0];
}

/** A route's path as a pattern, with its named parts as groups. */
export function asPattern(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    const name = /^:(\w+)$/.exec(part)?.[1];
    return name ? `(?<${name}>[^/]+)` : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
