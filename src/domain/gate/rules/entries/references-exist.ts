/** Every id that refers to an entry, or to an item of a list in site.yaml, exists. */

import { nearMatch } from '../../near-match.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Kind } from '../../../entries/kinds.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { entryReferences } from './entry-references.ts';
import { proseReferences } from '../questions/prose-references.ts';
import type { Target } from '../reference.ts';
import { siteReferences } from './site-references.ts';
import { wordReferences } from './word-references.ts';

const ONE: Partial<Record<Target, string>> = {
  programmes: 'a programme',
  centres: 'a centre',
  events: 'an event',
  figures: 'a figure',
  sources: 'a source',
  questions: 'a question',
  contacts: 'a contact',
  venues: 'a venue',
  needs: 'a need',
  districts: 'a district in site.yaml',
  audiences: 'an audience in site.yaml',
  topics: 'a topic in site.yaml',
  figureGroups: 'a figure group in site.yaml',
  outcomes: 'an outcome in site.yaml, or "base" or "close"',
  successions: 'a succession in site.yaml, or of the usual ones where it lists none',
  lotRoutes: 'a route of lots in site.yaml',
};

export function referencesExist(content: SiteContent): RuleProblem[] {
  const known = new Map<Target, ReadonlySet<string>>();
  const idsOf = (to: Target): ReadonlySet<string> => {
    const ids = known.get(to) ?? new Set(listOf(content, to).map(({ id }) => id));
    known.set(to, ids);
    return ids;
  };
  return [
    ...entryReferences(content),
    ...siteReferences(content),
    ...proseReferences(content),
    ...wordReferences(content),
  ]
    .filter(({ id, to }) => !idsOf(to).has(id))
    .map(({ at, path, id, to }) => {
      const near = nearMatch(id, idsOf(to));
      return {
        kind: 'reference-unknown',
        at,
        path,
        words: id,
        found: `"${id}"`,
        expected: `the id of ${ONE[to] ?? to}`,
        fix:
          near === undefined
            ? 'write an id that exists, or add what is missing'
            : `write "${near}"`,
        basedOn: isKind(to, content) ? [{ kind: to, id }] : [],
      };
    });
}

function listOf(content: SiteContent, to: Target): readonly { readonly id: string }[] {
  return isKind(to, content) ? content[to] : content.site[to];
}

function isKind(to: Target, content: SiteContent): to is Kind {
  return to in content;
}
