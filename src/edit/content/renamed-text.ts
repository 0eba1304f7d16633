/** A text of an entry after another entry was given a new id. */

import type { Kind } from '../../domain/entries/kinds.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { FieldPath } from '../../domain/gate/problem.ts';
import { targetOf } from '../../domain/gate/rules/entries/entry-references.ts';
import { siteReferences } from '../../domain/gate/rules/entries/site-references.ts';
import { PROSE_TARGETS } from '../../domain/gate/rules/questions/prose-references.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import { replaceProseParts } from '../../domain/questions/prose-parts.ts';

export interface Renaming {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** The addresses that the entry had and has. */
export type Moved = readonly (readonly [from: string, to: string])[];

/** What the id at a path leads to; undefined if there is none. */
export type TargetAt = (kind: Kind | 'site', path: FieldPath) => Target | undefined;

export function targetsIn(content: SiteContent): TargetAt {
  const ofSite = new Map(siteReferences(content).map(({ path, to }) => [path.join('.'), to]));
  return (kind, path) => {
    const field = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    if (kind !== 'site') return targetOf(kind, field);
    return /(?:^|\.)sources\.\*$/.test(field) ? 'sources' : ofSite.get(path.join('.'));
  };
}

/** @param to  what the text leads to if it is an id */
export function renamedText(
  text: string,
  to: Target | undefined,
  renaming: Renaming,
  moved: Moved,
): string {
  if (to === renaming.kind && text === renaming.from) return renaming.to;
  return movedLinks(renamedInProse(renamedFigure(text, renaming), renaming), moved);
}

/** "lots-total" within "lots-total + 1", where the whole text is of ids and signs. */
export function renamedInSum(sum: string, { kind, from, to }: Renaming): string {
  return kind === 'figures' ? sum.replaceAll(whole(from), to) : sum;
}

/** "{lots-total}" */
function renamedFigure(text: string, { kind, from, to }: Renaming): string {
  return kind === 'figures' ? text.replaceAll(`{${from}}`, `{${to}}`) : text;
}

function renamedInProse(text: string, { kind, from, to }: Renaming): string {
  return replaceProseParts(text, ({ name }, written) =>
    PROSE_TARGETS[name] === kind
      ? written.replace(/"[^"]*"/, (ids) => ids.replaceAll(whole(from), to))
      : written,
  );
}

/** An address by itself, or behind the words of a link. */
function movedLinks(text: string, moved: Moved): string {
  return moved.reduce((before, [from, to]) => {
    const isPage = from.endsWith('/');
    if (before === from || (isPage && before.startsWith(from)))
      return to + before.slice(from.length);
    return isPage
      ? before.replaceAll(`](${from}`, `](${to}`)
      : before.replaceAll(`](${from})`, `](${to})`);
  }, text);
}

function whole(id: string): RegExp {
  return new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g');
}
