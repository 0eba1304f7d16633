/** The management information sheet: key figures and their sums, then every figure as a row, by group. */

import { PAGE_NAMES } from '../../wording/frame/page-names.ts';
import { shortOf } from '../../domain/entries/term.ts';
import type { Conflict, Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import { links, staffLinks } from '../../wording/frame/links.ts';
import { editionWords } from '../../wording/frame/phrases.ts';
import { sheetChanges } from './sheet-changes.ts';
import type { SheetChanges } from './sheet-changes.ts';
import { sheetRow } from './sheet-row.ts';
import type { SheetRow } from './sheet-row.ts';
import { historicAddresses, programmeFigures } from './sheet-programmes.ts';
import type { ProgrammeFigures, SheetLine } from './sheet-programmes.ts';
import { sheetSums } from './sheet-sums.ts';
import type { SumGroup } from './sheet-sums.ts';
import type { SumLine } from '../../wording/figures/sum-line.ts';
import { STANDING_MEANINGS } from '../../wording/figures/standing.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { HOME } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

export interface ManagementInformationPage {
  readonly head: PageHead;
  readonly title: string;
  /** "Edition of 22 November 2026". */
  readonly edition: string;
  readonly lead: string;
  readonly programmes: readonly ProgrammeFigures[];
  readonly history: readonly SheetLine[];
  readonly keySums: readonly SumGroup[];
  /** What each word of standing means. */
  readonly meanings: readonly { readonly word: string; readonly meaning: string }[];
  readonly groups: readonly FigureGroup[];
  readonly otherSums: readonly SumLine[];
  /** Rivals only. */
  readonly disagree: Beside;
  /** Rounded, partial, of another day or counted in another way. */
  readonly beside: Beside;
  /** The page of distances; undefined if there is none. */
  readonly distance: Link | undefined;
  readonly changes: SheetChanges;
  readonly about: Link;
  /** The sources of the key figures. */
  readonly sources: readonly SourceLine[];
}

/** Versions of the same facts: as sums, and as conflicts on the page of sources. */
export interface Beside {
  readonly sums: readonly SumLine[];
  readonly conflicts: readonly Link[];
}

export interface FigureGroup {
  /** Anchor of the group: "group-network". */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

const FIGURES = { one: 'figure', many: 'figures' };

export function managementInformationPage(content: SiteContent): ManagementInformationPage {
  const { site } = content;
  const marks = sourceMarks(content);
  const programmes = programmeFigures(content, marks);
  const history = historicAddresses(content, marks);
  const groups = figureGroups(content);
  const order = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const sums = sheetSums(content, order);
  const conflicts = figureConflicts(content, order);
  const count = content.figures.length;
  const lead =
    count === 0
      ? `No figures are recorded for ${site.area}.`
      : `The management information sheet: ${counted(count, FIGURES)} on ${site.area}'s ${site.terms.centre.many}, ${count === 1 ? '' : 'each '}with its date and standing, and a page of its own with its definition and sources.`;
  return {
    head: {
      title: PAGE_NAMES.managementInformation,
      description: lead,
      path: links.managementInformation,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: PAGE_NAMES.managementInformation,
    edition: editionWords(site),
    lead,
    programmes,
    history,
    keySums: sums.key,
    meanings: Object.entries(STANDING_MEANINGS).map(([word, meaning]) => ({ word, meaning })),
    groups,
    otherSums: sums.hold,
    disagree: {
      sums: sums.rivals,
      conflicts: conflicts.filter(({ is }) => is === 'rival').map(conflictLink),
    },
    beside: {
      sums: sums.beside,
      conflicts: conflicts.filter(({ is }) => is !== 'rival').map(conflictLink),
    },
    distance: hasPage(content, staffLinks.distance) ? distanceLink(content) : undefined,
    changes: sheetChanges(content),
    about: {
      text: 'About the figures: method, corrections, ways of counting',
      to: links.aboutFigures,
    },
    sources: marks.list(),
  };
}

function distanceLink({ site }: SiteContent): Link {
  return {
    text: `How far help was, and is now, by ${shortOf(site.terms.district).one}`,
    to: staffLinks.distance,
  };
}

function conflictLink({ id, topic }: Conflict): Link {
  return { text: topic, to: links.conflict(id) };
}

/** The conflicts about figures, in the order of their first figure on the sheet. */
function figureConflicts(content: SiteContent, order: readonly string[]): Conflict[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ figures = [] }: Conflict): number =>
    Math.min(...figures.map((id) => place.get(id) ?? order.length));
  return content.conflicts
    .filter(({ figures }) => figures)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function figureGroups(content: SiteContent): FigureGroup[] {
  return content.site.figureGroups.flatMap(({ id, name }) => {
    const rows = content.figures
      .filter(({ group }) => group === id)
      .toSorted(readingOrder(content))
      .map((figure) => sheetRow(content, figure));
    return rows.length > 0 ? [{ id: `group-${id}`, name, rows }] : [];
  });
}

/** By programme, the earliest first, its key figures before its others; then in the order of ids. */
function readingOrder({ programmes }: SiteContent): (a: Figure, b: Figure) => number {
  const inTime = programmes.toSorted((a, b) => ((a.period ?? '9') < (b.period ?? '9') ? -1 : 1));
  const place = new Map(
    inTime.map(({ id, keyFigures }, index) => [id, { index, keys: keyFigures ?? [] }]),
  );
  const rank = ({ id, programme }: Figure): number => {
    const { index, keys } = place.get(programme) ?? { index: inTime.length, keys: [] };
    const key = keys.indexOf(id);
    return index + (key === -1 ? 1 : key / keys.length) / 2;
  };
  return (a, b) => rank(a) - rank(b);
}
