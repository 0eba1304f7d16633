/** The identifiers of a place: which it has, and where the record of one is. */

import type { Centre } from './entry.ts';
import type { Site } from './schemas/site.ts';

export type IdentifierKind = Site['identifiers'][number];

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  /** Address of its record; undefined if the site gives none. */
  readonly record: string | undefined;
}

/** In the order of the site's kinds. */
export function identifiersOf(
  { identifiers: kinds }: Pick<Site, 'identifiers'>,
  { identifiers = {} }: Pick<Centre, 'identifiers'>,
): Identifier[] {
  return kinds.flatMap((kind) => {
    const value = identifiers[kind.id];
    return value === undefined ? [] : [{ kind, value, record: recordOf(kind, value) }];
  });
}

function recordOf({ link }: IdentifierKind, value: string): string | undefined {
  return link === undefined ? undefined : link + encodeURIComponent(value);
}

/** Whether a value has one of the shapes: "12345" has "99999". */
export function hasShape({ shapes }: Pick<IdentifierKind, 'shapes'>, value: string): boolean {
  return shapes.some(
    (shape) =>
      shape.length === value.length &&
      shape.split('').every((part, at) => fits(part, value.charAt(at))),
  );
}

function fits(part: string, letter: string): boolean {
  if (part === '9') return /[0-9]/.test(letter);
  if (part === 'A') return /[A-Z]/.test(letter);
  return part === letter;
}
