/** The sheet: key figures of the programmes side by side, every figure by group, and the sums. */

import { figuresIn, parseExpression } from '../domain/arithmetic.ts';
import { contentIndex } from '../domain/content-index.ts';
import { dateWords } from '../domain/date-words.ts';
import type { Figure } from '../domain/figure.ts';
import type { SiteContent } from '../domain/site-content.ts';
import type { Sum } from '../domain/sum.ts';
import { figureLine, figureLines } from './figure-line.ts';
import type { FigureLine } from './figure-line.ts';
import { links } from './links.ts';
import { datingWords } from './phrases.ts';
import { HOME } from './site-frame.ts';
import type { Link, PageHead } from './site-frame.ts';
import { sourceMarks } from './source-marks.ts';
import type { SourceLine, SourceMarks } from './source-marks.ts';
import { sumLine } from './sum-line.ts';
import type { SumLine } from './sum-line.ts';

export interface ManagementInformationPage {
  readonly head: PageHead;
  readonly title: string;
  /** "Edition of 22 November 2026". */
  readonly edition: string;
  readonly lead: string;
  readonly programmes: readonly ProgrammeFigures[];
  /** Addresses that were printed with the figures of their time: text, never a way to get in touch. */
  readonly history: readonly SheetLine[];
  readonly groups: readonly FigureGroup[];
  readonly sums: readonly SumGroup[];
  readonly conflicts: readonly Link[];
  readonly sources: readonly SourceLine[];
}

export interface ProgrammeFigures {
  readonly id: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly figures: readonly FigureLine[];
  readonly statements: readonly SheetLine[];
}

/** A sentence with its sources: what has no number but belongs to the sheet. */
export interface SheetLine {
  readonly text: string;
  readonly marks: readonly number[];
}

export interface FigureGroup {
  /** Anchor of the group: "group-network". */
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureLine[];
}

export interface SumGroup {
  readonly id: string;
  readonly title: string;
  readonly sums: readonly SumLine[];
}

export function managementInformationPage(content: SiteContent): ManagementInformationPage {
  const { site } = content;
  const marks = sourceMarks(content);
  const programmes = programmeFigures(content, marks);
  const history = historicAddresses(content, marks);
  const groups = figureGroups(content, marks);
  const count = content.figures.length;
  const lead =
    count === 0
      ? `No figures are recorded for ${site.area}.`
      : `${String(count)} figures on ${site.area}’s ${site.terms.centre.many}, each with its definition, date and sources.`;
  return {
    head: {
      title: 'Management information sheet',
      description: lead,
      path: links.managementInformation,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: 'Management information',
    edition: `Edition of ${dateWords(site.asOf)}`,
    lead,
    programmes,
    history,
    groups,
    sums: sumGroups(content, groups),
    conflicts: content.conflicts
      .filter(({ figures }) => figures)
      .map(({ id, topic }) => ({ text: topic, to: links.conflict(id) })),
    sources: marks.list(),
  };
}

function programmeFigures(content: SiteContent, marks: SourceMarks): ProgrammeFigures[] {
  const { source } = contentIndex(content);
  return content.programmes.flatMap(({ id, name, page, keyFigures, statements }) =>
    keyFigures
      ? [
          {
            id,
            name,
            to: page ? links.programme(id) : undefined,
            figures: figureLines(content, keyFigures, marks),
            statements: (statements ?? []).map((statement) => ({
              text: `${statement.text} (${datingWords(statement, source)})`,
              marks: marks.mark(statement.sources),
            })),
          },
        ]
      : [],
  );
}

function historicAddresses(content: SiteContent, marks: SourceMarks): SheetLine[] {
  const { source } = contentIndex(content);
  return content.contacts
    .filter(({ group, show, value }) => group === 'history' && show && value !== undefined)
    .map((contact) => ({
      text: `${contact.service}: ${contact.value ?? ''} (${datingWords(contact, source)}). Printed in its day; it is no longer a way to get in touch.`,
      marks: marks.mark(contact.sources),
    }));
}

function figureGroups(content: SiteContent, marks: SourceMarks): FigureGroup[] {
  return content.site.figureGroups.flatMap(({ id, name }) => {
    const figures = content.figures.filter(({ group }) => group === id);
    const lines = figures
      .toSorted(readingOrder(content))
      .map((figure) => figureLine(content, figure, marks));
    return lines.length > 0 ? [{ id: `group-${id}`, name, figures: lines }] : [];
  });
}

/** By programme, the earliest first, its key figures before its others; then by id, which keeps kin together. */
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

function sumGroups(content: SiteContent, groups: readonly FigureGroup[]): SumGroup[] {
  const order = groups.flatMap(({ figures }) => figures.map(({ id }) => id));
  const place = ({ left }: Sum): number => order.indexOf(figuresIn(parseExpression(left))[0] ?? '');
  const sums = content.sums.toSorted((a, b) => place(a) - place(b));
  const agreeing = sums.filter(({ relation }) => relation !== '≠');
  const disagreeing = sums.filter(({ relation }) => relation === '≠');
  return [
    { id: 'sums-that-hold', title: 'Figures that add up', sums: agreeing },
    { id: 'sums-that-do-not', title: 'Figures that do not agree', sums: disagreeing },
  ]
    .filter((group) => group.sums.length > 0)
    .map((group) => ({ ...group, sums: group.sums.map((sum) => sumLine(content, sum)) }));
}
