/** The page of all sources by kind, and the points on which they disagree. */

import { sourceKindWords } from '../../wording/sources/kinds.ts';
import { comparePartialDates } from '../../domain/dates/partial-date.ts';
import { SOURCE_KINDS } from '../../domain/entries/schemas/source.ts';
import { publishedOn } from '../../domain/entries/source.ts';
import type { Source } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { conflictLine } from '../../wording/figures/conflict-line.ts';
import type { ConflictLine } from '../../wording/figures/conflict-line.ts';
import { links } from '../../wording/frame/links.ts';
import { counted, publishedWords } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';

export interface SourcesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Where sources disagree, and versions that can both be right; none of them empty. */
  readonly conflicts: readonly ConflictGroup[];
  readonly kinds: readonly SourceKind[];
  readonly attributions: SiteContent['site']['attributions'];
}

export interface ConflictGroup {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
  /** "12 points". */
  readonly count: string;
  readonly conflicts: readonly ConflictLine[];
}

export interface SourceKind {
  /** Anchor of the kind: "kind-news". */
  readonly id: string;
  readonly name: string;
  /** "42 sources". */
  readonly count: string;
  readonly sources: readonly {
    readonly title: string;
    readonly to: string;
    /** "BBC News, 17 September 2018". */
    readonly from: string;
  }[];
}

const SOURCES = { one: 'source', many: 'sources' };
const POINTS = { one: 'point', many: 'points' };

export function sourcesPage(content: SiteContent): SourcesPage {
  const { sources, site } = content;
  const rivals = content.conflicts.filter(({ is }) => is === 'rival').length;
  const lead =
    `The facts on this site are based on ${counted(sources.length, SOURCES)}.` +
    (rivals > 0
      ? ` On ${counted(rivals, POINTS)} they disagree: we give each version and say which one we use.`
      : '');
  return {
    head: {
      title: 'Sources',
      description: lead,
      path: links.sources,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: 'Sources',
    lead,
    conflicts: conflictGroups(content),
    kinds: sourceKinds(content.site, sources),
    attributions: site.attributions,
  };
}

function conflictGroups(content: SiteContent): ConflictGroup[] {
  const groups = [
    { id: 'disagree', name: 'Where sources disagree', note: undefined, rival: true },
    {
      id: 'beside',
      name: 'Rounded, partial or of another day',
      note: 'These versions can both be right: they count another part, another day or in another way.',
      rival: false,
    },
  ];
  return groups.flatMap(({ id, name, note, rival }) => {
    const found = content.conflicts.filter(({ is }) => (is === 'rival') === rival);
    const conflicts = found.map((conflict) => conflictLine(content, conflict));
    const count = counted(found.length, POINTS);
    return found.length > 0 ? [{ id, name, note, count, conflicts }] : [];
  });
}

function sourceKinds(site: SiteContent['site'], sources: readonly Source[]): SourceKind[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const found = sources.filter((source) => source.kind === kind).toSorted(newestFirst);
    const name = sourceKindWords(kind, site).many;
    const count = counted(found.length, SOURCES);
    return found.length > 0
      ? [{ id: `kind-${kind}`, name, count, sources: found.map(lineOf) }]
      : [];
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
