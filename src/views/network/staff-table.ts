/** Every centre as a row for staff: opened, who ran it, lot, proposal, decision, closed, nearest base, building. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Centre, CentreStep } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { partialDate } from '../../domain/dates/partial-date.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { centreStatus, closedOn, finalDecision } from '../../domain/network/status.ts';
import { inTenths } from '../../domain/places/distance.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { links, staffLinks } from '../../wording/frame/links.ts';
import { capital, counted } from '../../wording/frame/phrases.ts';
import { outcomeFact, outcomeWords } from '../../wording/network/centre-outcome.ts';
import { exactMiles } from '../../wording/places/distance.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { nearestSureBase } from './centres-page.ts';

export interface StaffTablePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** What an empty cell means, and how the distances are measured. */
  readonly note: string;
  readonly heads: readonly string[];
  /** By district, then by name. */
  readonly rows: readonly StaffRow[];
  readonly backing: Backing;
  readonly sources: readonly SourceLine[];
}

export interface StaffRow {
  readonly name: string;
  readonly to: string;
  /** In the order of the headings after the first. */
  readonly cells: readonly StaffCell[];
}

/** Empty if it is not recorded. */
export interface StaffCell {
  readonly text: string;
  /** What the rows are sorted by, if not the text. */
  readonly order?: string | undefined;
}

interface Column {
  readonly head: string;
  readonly cell: (centre: Centre) => StaffCell;
}

const EMPTY: StaffCell = { text: '' };

export function staffTablePage(content: SiteContent): StaffTablePage {
  const { site, centres } = content;
  const { centre, base } = site.terms;
  const marks = sourceMarks(content);
  const columns = columnsOf(content).filter(({ cell }) => centres.some((each) => cell(each).text));
  const title = `All ${centre.many} in one table`;
  return {
    head: {
      title,
      description: `${counted(centres.length, centre)} in ${site.area}: when each opened, who ran it, what was proposed and decided, when it closed, and the nearest ${base.one}.`,
      path: staffLinks.centresTable,
      crumbs: [HOME, { text: `All ${shortOf(centre).many}`, to: links.centres }],
      search: { kind: 'page' },
    },
    title,
    lead: `${counted(centres.length, centre)}, by ${shortOf(site.terms.district).one}. The page of each ${centre.one} has the source of each fact.`,
    note: 'An empty cell is not recorded in the sources we hold. Distances are straight lines.',
    heads: [capital(centre.one), ...columns.map(({ head }) => head)],
    rows: inDistricts(content).map((each) => ({
      name: each.shortName,
      to: links.centre(each.id),
      cells: columns.map(({ cell }) => cell(each)),
    })),
    backing: backingOf(content, centres.flatMap(factsOf), marks),
    sources: marks.list(),
  };
}

function inDistricts({ site, centres }: SiteContent): Centre[] {
  return site.districts.flatMap(({ id }) =>
    centres
      .filter(({ district }) => district === id)
      .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB')),
  );
}

function columnsOf(content: SiteContent): Column[] {
  const { district, lotsOfCentre } = contentIndex(content);
  const { site } = content;
  const { base, lot } = site.terms;
  const stepCell = (step: CentreStep | undefined): StaffCell => {
    if (!step) return EMPTY;
    const basis = step.basis === 'deduced' ? ' (deduced)' : '';
    return { text: `${capital(outcomeWords(step, site))}, ${dateWords(step.date)}${basis}` };
  };
  return [
    {
      head: capital(shortOf(site.terms.district).one),
      cell: (centre) => ({ text: district.get(centre.district) ?? '' }),
    },
    { head: 'Opened', cell: ({ opened }) => dateCell(opened?.date) },
    {
      head: 'Who ran it',
      cell: ({ ledBy = [] }) => ({
        text: ledBy.map(leadWords).join('; '),
      }),
    },
    {
      head: capital(lot.one),
      cell: ({ id }) => ({ text: (lotsOfCentre.get(id) ?? []).map(({ name }) => name).join('; ') }),
    },
    {
      head: 'Proposed',
      cell: ({ steps }) => stepCell(steps?.findLast(({ kind }) => kind === 'proposal')),
    },
    { head: 'Decided', cell: (centre) => stepCell(finalDecision(centre)) },
    {
      head: 'Closed',
      cell: (centre) =>
        centreStatus(centre) === 'closed'
          ? dateCell(closedOn(centre))
          : { text: centre.base ? `Not closed: ${withArticle(base)}` : 'Not closed' },
    },
    { head: `Nearest ${base.one}`, cell: (centre) => nearestCell(content, centre) },
    {
      head: 'Building now',
      cell: ({ buildingNow }) => ({
        text: buildingNow ? `${buildingNow.planned ? 'Planned: ' : ''}${buildingNow.text}` : '',
      }),
    },
  ];
}

function leadWords({ organisation, period, basis }: NonNullable<Centre['ledBy']>[number]): string {
  const when = period === undefined ? '' : `, ${period}`;
  return `${organisation}${when}${basis === 'source said' ? '' : ' (web address only)'}`;
}

function dateCell(date: PartialDate | undefined): StaffCell {
  return date === undefined
    ? EMPTY
    : { text: capital(dateWords(date)), order: partialDate(date).first };
}

function nearestCell(content: SiteContent, centre: Centre): StaffCell {
  if (centre.base) return { text: 'Is one', order: '0' };
  const near = nearestSureBase(content, centre);
  return near
    ? { text: `${near.what.help.name}, ${exactMiles(near.miles)}`, order: inTenths(near.miles) }
    : EMPTY;
}

/** The facts of a row. */
function factsOf(centre: Centre): Sourced[] {
  const { opened, ledBy = [], steps = [], buildingNow } = centre;
  return [outcomeFact(centre), ...ledBy, ...steps, opened, buildingNow].filter(
    (fact) => fact !== undefined,
  );
}
