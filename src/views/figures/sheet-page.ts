/** The management information sheet: key figures and their sums, every figure by group, what changed. */

import type { Conflict, Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { conflictLine } from '../../wording/figures/conflict-line.ts';
import type { ConflictLine } from '../../wording/figures/conflict-line.ts';
import { links } from '../../wording/frame/links.ts';
import { editionWords } from '../../wording/frame/phrases.ts';
import { sheetChanges } from './sheet-changes.ts';
import type { SheetChanges } from './sheet-changes.ts';
import { sheetFigure } from './sheet-row.ts';
import type { Sheet, SheetFigure } from './sheet-row.ts';
import { historicAddresses, programmeFigures } from './sheet-programmes.ts';
import type { ProgrammeFigures, SheetLine } from './sheet-programmes.ts';
import { sheetSums } from './sheet-sums.ts';
import type { SumGroup } from './sheet-sums.ts';
import type { SumLine } from '../../wording/figures/sum-line.ts';
import { STANDING_MEANINGS } from '../../wording/figures/standing.ts';
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
  /** The parts of the page. */
  readonly sections: readonly Link[];
  readonly programmes: readonly ProgrammeFigures[];
  readonly history: readonly SheetLine[];
  readonly keySums: readonly SumGroup[];
  readonly groups: readonly FigureGroup[];
  readonly otherSums: readonly SumGroup[];
  /** What each word of standing means. */
  readonly meanings: readonly { readonly word: string; readonly meaning: string }[];
  /** Rivals only. */
  readonly disagree: Beside;
  /** Rounded, partial, of another day or counted in another way. */
  readonly beside: Beside;
  readonly changes: SheetChanges;
  readonly sources: readonly SourceLine[];
  /** How many sources the key figures have: the first in the list, which are printed on one page. */
  readonly keySources: number;
}

/** Versions of the same facts: in the words of the sources, and as sums. */
export interface Beside {
  readonly conflicts: readonly ConflictLine[];
  readonly sums: readonly SumLine[];
}

export interface FigureGroup {
  /** Anchor of the group: "group-network". */
  readonly id: string;
  readonly name: string;
  readonly figures: readonly SheetFigure[];
}

/** @param siteUrl  where the site is served: addresses in citations are absolute */
export function managementInformationPage(
  content: SiteContent,
  siteUrl: URL,
): ManagementInformationPage {
  const { site } = content;
  const marks = sourceMarks(content);
  const programmes = programmeFigures(content, marks);
  const keySources = marks.list().length;
  const history = historicAddresses(content, marks);
  const groups = figureGroups({ content, marks, siteUrl });
  const order = groups.flatMap(({ figures }) => figures.map(({ id }) => id));
  const sums = sheetSums(content, order);
  const conflicts = figureConflicts(content, order);
  const conflictLines = (chosen: readonly Conflict[]): ConflictLine[] =>
    chosen.map((conflict) => conflictLine(content, conflict, marks));
  const disagree = {
    conflicts: conflictLines(conflicts.filter(({ is }) => is === 'rival')),
    sums: sums.rivals,
  };
  const beside = {
    conflicts: conflictLines(conflicts.filter(({ is }) => is !== 'rival')),
    sums: sums.beside,
  };
  const count = content.figures.length;
  const lead =
    count === 0
      ? `No figures are recorded for ${site.area}.`
      : `${String(count)} figures on ${site.area}’s ${site.terms.centre.many}, each with its definition, date, standing and sources.`;
  return {
    head: {
      title: 'Management information sheet',
      description: lead,
      path: links.managementInformation,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: 'Management information',
    edition: editionWords(site),
    lead,
    sections: [
      ...groups.map(({ id, name }) => ({ text: name, to: `#${id}` })),
      ...sums.hold.map(({ id, title }) => ({ text: title, to: `#${id}` })),
      ...(isEmpty(disagree) ? [] : [{ text: 'Sources disagree', to: '#conflicts' }]),
      ...(isEmpty(beside) ? [] : [{ text: 'Rounded, partial or of another day', to: '#beside' }]),
      { text: 'What changed on this sheet', to: '#changes' },
    ],
    programmes,
    history,
    keySums: sums.key,
    groups,
    otherSums: sums.hold,
    meanings: Object.entries(STANDING_MEANINGS).map(([word, meaning]) => ({ word, meaning })),
    disagree,
    beside,
    changes: sheetChanges(content),
    sources: marks.list(),
    keySources,
  };
}

function isEmpty({ conflicts, sums }: Beside): boolean {
  return conflicts.length + sums.length === 0;
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

function figureGroups(sheet: Sheet): FigureGroup[] {
  const { content } = sheet;
  return content.site.figureGroups.flatMap(({ id, name }) => {
    const figures = content.figures.filter(({ group }) => group === id);
    const lines = figures
      .toSorted(readingOrder(content))
      .map((figure) => sheetFigure(sheet, figure));
    return lines.length > 0 ? [{ id: `group-${id}`, name, figures: lines }] : [];
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
