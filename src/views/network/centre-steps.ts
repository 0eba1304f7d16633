/** A centre's own steps: opened, its lot, proposal, decision, closed, the building now; and which are not recorded. */

import type { Centre, CentreStep, Lot } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { datingOf } from '../../domain/entries/sourced.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { centreEvents } from '../../domain/timeline/order.ts';
import type { CentreEvent } from '../../domain/timeline/order.ts';
import { outcomeWords } from '../../wording/network/centre-outcome.ts';
import { links } from '../../wording/frame/links.ts';
import { centreStatus } from '../../domain/network/status.ts';
import { successionsOf } from '../../domain/network/successors.ts';
import type { SuccessionStep } from '../../domain/network/successors.ts';
import { stepWords } from '../../wording/network/succession.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { NOT_RECORDED, capital } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreStepLine {
  readonly at: PartialDate;
  readonly anchor: string | undefined;
  readonly status: 'happened' | 'planned';
  /** undefined for what happened. */
  readonly statusWords: string | undefined;
  readonly text: string;
  readonly to: string | undefined;
  /** How far it can be trusted. */
  readonly note: string | undefined;
  /** Ids of its sources, and their numbers on the page. */
  readonly cites: readonly string[];
  readonly sources: readonly number[];
}

export interface CentreSteps {
  readonly told: readonly CentreStepLine[];
  readonly unknown: readonly string[];
}

/** The anchor of what happened to a centre's building. */
export const BUILDING = 'building';

/** What a step says; where it has no date it is told without one. */
interface Step {
  readonly at: PartialDate | undefined;
  readonly text: string;
  readonly fact: Pick<Sourced, 'sources'>;
  readonly planned?: string;
  readonly anchor?: string;
  readonly to?: string;
  readonly note?: string;
}

export function centreSteps(content: SiteContent, centre: Centre, marks: SourceMarks): CentreSteps {
  const { opened, buildingNow } = centre;
  const { terms } = content.site;
  const lots = contentIndex(content).lotsOfCentre.get(centre.id) ?? [];
  const steps: Step[] = [
    ...centreEvents(content.site, centre).map((event) => dateStep(content, centre, event)),
    ...lots.map((lot) => lotStep(content, lot)),
    ...(buildingNow ? [buildingStep(content, buildingNow)] : []),
    ...successionsOf(content, centre).map((step) => successionStep(content, centre, step)),
  ];
  const missing = [
    ...(opened ? [] : ['when it opened']),
    ...(content.lots.length === 0 || lots.length > 0 ? [] : [`which ${terms.lot.one} it was in`]),
    ...(buildingNow || centreStatus(centre) === 'open' ? [] : ['what is in the building now']),
  ];
  return {
    told: steps.flatMap(({ at, text, fact, planned, anchor, to, note }) =>
      at === undefined
        ? []
        : [
            {
              at,
              anchor,
              status: planned === undefined ? ('happened' as const) : ('planned' as const),
              statusWords: planned,
              text,
              to,
              note,
              cites: fact.sources,
              sources: marks.mark(fact.sources),
            },
          ],
    ),
    unknown: [
      ...steps.flatMap(({ at, text }) =>
        at === undefined ? [`${text}; when is not recorded`] : [],
      ),
      ...missing.map((what) => `${capital(what)} is ${NOT_RECORDED}`),
    ],
  };
}

function dateOf(content: SiteContent, fact: Sourced): PartialDate | undefined {
  const dating = datingOf(fact, contentIndex(content).source);
  return dating.how === 'undated' ? undefined : dating.date;
}

function lotStep(content: SiteContent, lot: Lot): Step {
  const { one } = content.site.terms.lot;
  const name = lot.name.toLowerCase().startsWith(one) ? lot.name : `${capital(one)} ${lot.name}`;
  const common = { at: dateOf(content, lot), fact: lot, to: links.lot(lot.id) };
  switch (lot.basis) {
    case 'council profile':
      return {
        ...common,
        text: `In ${name}`,
        note: `A ${content.site.terms.council.one} profile names the ${one}.`,
      };
    case 'report':
      return {
        ...common,
        text: `In ${name}`,
        note: `A report mentions the ${one} without its full list of ${shortOf(content.site.terms.centre).many}.`,
      };
    case 'plan before the decision':
      return {
        ...common,
        text: name,
        planned: 'Planned',
        note: `A plan left it on its own. Whether it became ${withArticle(content.site.terms.lot)} is ${NOT_RECORDED}.`,
      };
  }
}

function dateStep(content: SiteContent, { base }: Centre, event: CentreEvent): Step {
  const { id: anchor, kind, date: at, step } = event;
  const { base: term, centre, register } = content.site.terms;
  const aBase = withArticle(term);
  const short = shortOf(register).one;
  const common = { at, anchor, fact: event };
  switch (kind) {
    case 'opened':
      return {
        ...common,
        text: 'Opened',
        note: `The opening date is from the ${register.one}. It may be the day it was named ${withArticle({ ...centre, ...shortOf(centre) })}.`,
      };
    case 'proposed':
    case 'decided':
      return step ? { ...common, ...decisionWords(content, step) } : { ...common, text: kind };
    case 'became base':
      return {
        ...common,
        text: `Became ${aBase}`,
        note:
          base?.namedBy === 'news'
            ? `News reports name it as ${aBase}.`
            : `Only the ${short} shows that it is ${aBase}: no news report names it.`,
      };
    case 'closed':
      return { ...common, text: 'Closed' };
    case 'left register':
      return {
        ...common,
        text: `The ${register.one} stopped listing it`,
        note: `The day it left the ${short} is not the day it closed.`,
      };
  }
}

function decisionWords(
  { site }: SiteContent,
  step: CentreStep,
): Pick<Step, 'text' | 'planned' | 'note'> {
  const isDeduced = step.basis === 'deduced';
  const words = `${outcomeWords(step, site)}${isDeduced ? ' (deduced by us)' : ''}`;
  const deduced = `No source from the time names it in the ${step.kind}. This is deduced from the count and the ${shortOf(site.terms.register).one}.`;
  return {
    ...(step.kind === 'proposal'
      ? { text: words, planned: 'Proposed' }
      : { text: `The ${site.terms.council.one} decided it was ${words}` }),
    ...(isDeduced ? { note: deduced } : {}),
  };
}

/** What followed the centre, or what it followed: with a link to the other. */
function successionStep(content: SiteContent, centre: Centre, step: SuccessionStep): Step {
  const { from, by, to } = step;
  const other = from.id === centre.id ? to : from;
  const text = stepWords(content.site, step);
  return { at: by.date, fact: by, text, to: links.centre(other.id) };
}

function buildingStep(content: SiteContent, building: NonNullable<Centre['buildingNow']>): Step {
  const { planned, text } = building;
  const said = text.replace(/\.?$/, '.');
  return {
    at: dateOf(content, building),
    anchor: BUILDING,
    fact: building,
    text: planned ? `${said} Whether it happened is not recorded.` : `In the building: ${said}`,
    ...(planned ? { planned: 'Planned' } : {}),
  };
}
