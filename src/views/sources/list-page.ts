/** The page of all sources by kind, and the points on which they disagree. */

import { SOURCE_KIND_WORDS } from '../../wording/sources/kinds.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import { SOURCE_KINDS } from '../../domain/entries/schemas/source.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import type { Source } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { conflictLine } from '../../wording/figures/conflict-line.ts';
import type { ConflictLine } from '../../wording/figures/conflict-line.ts';
import { links } from '../../wording/frame/links.ts';
import { publishedWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';

export interface SourcesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** The parts of the page. */
  readonly sections: readonly Link[];
  readonly conflicts: readonly ConflictLine[];
  /** Versions that can both be right: rounded, partial, of another day or counted in another way. */
  readonly beside: readonly ConflictLine[];
  readonly kinds: readonly SourceKind[];
  readonly attributions: SiteContent['site']['attributions'];
}

export interface SourceKind {
  /** Anchor of the kind: "kind-news". */
  readonly id: string;
  readonly name: string;
  readonly sources: readonly {
    readonly title: string;
    readonly to: string;
    /** "BBC News, 17 September 2018". */
    readonly from: string;
  }[];
}

export function sourcesPage(content: SiteContent): SourcesPage {
  const { sources, site } = content;
  const conflicts = content.conflicts.filter(({ is }) => is === 'rival');
  const beside = content.conflicts.filter(({ is }) => is !== 'rival');
  const lead =
    `The facts on this site are based on ${String(sources.length)} sources.` +
    (conflicts.length > 0
      ? ` On ${String(conflicts.length)} points they disagree: we give each version and say which one we use.`
      : '');
  const kinds = sourceKinds(sources);
  return {
    head: {
      title: 'Sources, and where they disagree',
      description: lead,
      path: links.sources,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: 'Sources',
    lead,
    conflicts: conflicts.map((conflict) => conflictLine(content, conflict)),
    beside: beside.map((conflict) => conflictLine(content, conflict)),
    sections: [
      ...kinds.map(({ id, name, sources: { length } }) => ({
        text: `${name} (${String(length)})`,
        to: `#${id}`,
      })),
      ...(conflicts.length > 0
        ? [{ text: `Where sources disagree (${String(conflicts.length)})`, to: '#disagree' }]
        : []),
      ...(beside.length > 0
        ? [
            {
              text: `Rounded, partial or of another day (${String(beside.length)})`,
              to: '#beside',
            },
          ]
        : []),
      { text: 'Attributions', to: '#attributions' },
    ],
    kinds,
    attributions: site.attributions,
  };
}

function sourceKinds(sources: readonly Source[]): SourceKind[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const found = sources.filter((source) => source.kind === kind).toSorted(newestFirst);
    const name = SOURCE_KIND_WORDS[kind].many;
    return found.length > 0 ? [{ id: `kind-${kind}`, name, sources: found.map(lineOf) }] : [];
  });
}

function lineOf(source: Source): SourceKind['sources'][number] {
  return {
    title: source.title,
    to: links.source(source.id),
    from: `${source.publisher}, ${publishedWords(source)}`,
  };
}

/** By date of publication, the newest first; undated ones last, by title. */
function newestFirst(a: Source, b: Source): number {
  const [left, right] = [publishedOn(a), publishedOn(b)];
  if (left !== undefined && right !== undefined && left !== right)
    return comparePartialDates(right, left);
  if ((left === undefined) !== (right === undefined)) return left === undefined ? 1 : -1;
  return a.title.localeCompare(b.title, 'en-GB');
}
