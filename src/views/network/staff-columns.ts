/** What the table for staff says of each centre, column by column. */

import type { PartialDate } from '../../domain/dates/partial-date.ts';
import { partialDate } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Centre, CentreStep } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { centreStatus, closedOn, finalDecision } from '../../domain/network/status.ts';
import { inTenths } from '../../domain/places/distance.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { outcomeWords } from '../../wording/network/centre-outcome.ts';
import { exactMiles } from '../../wording/places/distance.ts';
import { nearestSureBase } from './centre-rows.ts';

/** Empty if it is not recorded. */
export interface StaffCell {
  readonly text: string;
  /** What the rows are sorted by, if not the text. */
  readonly order?: string | undefined;
}

export interface Column {
  readonly head: string;
  readonly cell: (centre: Centre) => StaffCell;
}

const EMPTY: StaffCell = { text: '' };

export function columnsOf(content: SiteContent): Column[] {
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
