import type { EntityFinder } from './span.ts';

const SHAPE =
  /(?<![\p{L}\p{N}._%+'@-])[\p{L}\p{N}_%+'-][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@-])/gu;

/**
 * Finds e-mail addresses. The part after the @ is made lower case; the part before it is kept, since it may matter.
 *
 * | said | found |
 * | --- | --- |
 * | `email me at Sam.Lee@Example.org` | `Sam.Lee@example.org` |
 * | `sam+bins@mail.example.co.uk.` | `sam+bins@mail.example.co.uk` |
 * | `sam at example.org` | nothing |
 * | `sam@example` | nothing |
 * | `@someone` | nothing |
 */
export const findEmails: EntityFinder<'email'> = (text) =>
  [...text.matchAll(SHAPE)].map((match) => {
    const at = match[0].lastIndexOf('@');
    return {
      entity: 'email',
      value: match[0].slice(0, at) + match[0].slice(at).toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
