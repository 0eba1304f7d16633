/**
 * The steps on a centre's page: opened, its lot, proposal, decision, the building now.
 * Each says whether it happened, was planned, or is not recorded.
 */

import type { Centre, CentreStep, Lot } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { onDate, outcomeWords } from '../../wording/network/centre-outcome.ts';
import { links } from '../../wording/frame/links.ts';
import { NOT_RECORDED, capital, datingWords } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface ThenStep {
  /** Its anchor, if the page links to it. */
  readonly id?: string;
  readonly label: string;
  readonly status: 'happened' | 'planned' | 'not recorded';
  readonly statusWords: string;
  /** "22 January 2019", or the date of the source: "as at May 2020". */
  readonly date: string | undefined;
  readonly text: string;
  readonly links: readonly Link[];
  readonly sources: readonly number[];
}

export function thenAndNow(content: SiteContent, centre: Centre, marks: SourceMarks): ThenStep[] {
  return [
    openedStep(centre, marks),
    ...lotSteps(content, centre, marks),
    ...(centre.steps ?? []).map((step) => decisionStep(content, step, marks)),
    ...changeSteps(content, centre, marks),
    nowStep(content, centre, marks),
  ];
}

function openedStep({ opened }: Centre, marks: SourceMarks): ThenStep {
  if (!opened) return notRecorded('Opened', `Its opening date is ${NOT_RECORDED}.`);
  return happened('Opened', 'Opened', opened, marks, {
    date: dateWords(opened.date),
    text: 'The date is from the national register. It may be the day it was named a centre.',
  });
}

function lotSteps(content: SiteContent, centre: Centre, marks: SourceMarks): ThenStep[] {
  if (content.lots.length === 0) return [];
  const { one, many } = content.site.terms.lot;
  const lots = contentIndex(content).lotsOfCentre.get(centre.id) ?? [];
  if (lots.length === 0)
    return [notRecorded(capital(one), `Which of the ${many} it was in is ${NOT_RECORDED}.`)];
  return lots.map((lot) => lotStep(content, lot, marks));
}

function lotStep(content: SiteContent, lot: Lot, marks: SourceMarks): ThenStep {
  const { one } = content.site.terms.lot;
  const common = {
    label: capital(one),
    date: datingWords(lot, contentIndex(content).source),
    links: [{ text: lotName(lot, one), to: links.lot(lot.id) }],
    sources: marks.mark(lot.sources),
  };
  switch (lot.basis) {
    case 'council profile':
      return {
        ...common,
        status: 'happened',
        statusWords: 'Named',
        text: `A council profile names this ${one}.`,
      };
    case 'report':
      return {
        ...common,
        status: 'happened',
        statusWords: 'Reported',
        text: 'A report mentions it without its full list of centres.',
      };
    case 'plan before the decision':
      return {
        ...common,
        status: 'planned',
        statusWords: 'Planned',
        text: `A plan left it on its own. Whether it became a ${one} is ${NOT_RECORDED}.`,
      };
  }
}

/** "Lot Hill and Vale"; a name that begins with the term is not changed. */
function lotName({ name }: Lot, one: string): string {
  return name.toLowerCase().startsWith(one) ? name : `${capital(one)} ${name}`;
}

function decisionStep(content: SiteContent, step: CentreStep, marks: SourceMarks): ThenStep {
  const proposed = step.kind === 'proposal';
  const said = `${proposed ? 'It was proposed' : 'The council decided it was'} ${outcomeWords(step, content.site)}.`;
  const deduced =
    step.basis === 'deduced'
      ? ' No source from the time names it. This is deduced from the count and the register.'
      : '';
  return {
    label: proposed ? 'Proposal' : 'Decision',
    status: proposed ? 'planned' : 'happened',
    statusWords: proposed ? 'Proposed' : 'Decided',
    date: dateWords(step.date),
    text: said + deduced,
    links: [],
    sources: marks.mark(step.sources),
  };
}

/** Became a base, closed, left the register. */
function changeSteps(content: SiteContent, centre: Centre, marks: SourceMarks): ThenStep[] {
  const { base, closed, leftRegister } = centre;
  const { one } = content.site.terms.base;
  return [
    ...(base
      ? [
          happened(capital(one), 'Happened', base, marks, {
            date: dateWords(base.from),
            text:
              base.namedBy === 'news'
                ? `It became a ${one}. News reports name it.`
                : `It became a ${one}. Only the register shows it: no news report names it.`,
          }),
        ]
      : []),
    ...(closed
      ? [
          happened('Closed', 'Happened', closed, marks, {
            date: dateWords(closed.date),
            text: 'It closed.',
          }),
        ]
      : []),
    ...(leftRegister
      ? [
          happened('Left the register', 'Happened', leftRegister, marks, {
            date: onDate(leftRegister.date),
            text: 'The national register stopped listing it. This is not the day it closed.',
          }),
        ]
      : []),
  ];
}

/** The anchor of what happened to a centre's building. */
export const BUILDING = 'building';

function nowStep(content: SiteContent, { buildingNow }: Centre, marks: SourceMarks): ThenStep {
  const label = 'The building';
  if (!buildingNow) return notRecorded(label, `What is there now is ${NOT_RECORDED}.`);
  const { planned, text, sources } = buildingNow;
  return {
    id: BUILDING,
    label,
    status: planned ? 'planned' : 'happened',
    statusWords: planned ? 'Planned' : 'Reported',
    date: datingWords(buildingNow, contentIndex(content).source),
    text: `${text.replace(/\.?$/, '.')}${planned ? ' Whether it happened is not recorded.' : ''}`,
    links: [],
    sources: marks.mark(sources),
  };
}

function happened(
  label: string,
  statusWords: string,
  fact: Sourced,
  marks: SourceMarks,
  said: Pick<ThenStep, 'date' | 'text'>,
): ThenStep {
  return {
    label,
    status: 'happened',
    statusWords,
    ...said,
    links: [],
    sources: marks.mark(fact.sources),
  };
}

function notRecorded(label: string, text: string): ThenStep {
  return {
    label,
    status: 'not recorded',
    statusWords: 'Not recorded',
    date: undefined,
    text,
    links: [],
    sources: [],
  };
}
