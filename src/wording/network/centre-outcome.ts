/** What happened to a centre, in a line and in a sentence; uncertain facts are worded as uncertain. */

import { BUILDING_IN_DOUBT } from './check-before-use.ts';
import type { Centre, CentreStep } from '../../domain/entries/entry.ts';
import { centreStatus, closedOn, finalDecision, isDelisted } from '../../domain/network/status.ts';
import { stepsFrom } from '../../domain/network/successors.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { helpPlace } from '../../domain/entries/base.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { isFullDay } from '../../domain/dates/partial-date.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { withArticle } from '../../domain/entries/term.ts';
import { NOT_RECORDED, capital } from '../frame/phrases.ts';

/** "Base since 1 October 2019.", "Closed in 2019. It merged into Oak Hill." */
export function centreOutcome(content: SiteContent, centre: Centre): string {
  const { centre: byId } = contentIndex(content);
  const followed = stepsFrom(centre, byId).map(
    ({ by, to }) => ` It ${successionWords(content.site, by.kind)} ${nameOf(to)}.`,
  );
  return ownOutcome(content, centre) + followed.join('');
}

/** "Closed in 2019.", "Closed after a decision of 22 January 2019." */
function ownOutcome({ site }: SiteContent, centre: Centre): string {
  const { base } = centre;
  if (base) {
    const doubt = base.inDoubt === undefined ? '' : ` ${BUILDING_IN_DOUBT}`;
    return `${capital(site.terms.base.one)} since ${dateWords(base.from)}.${doubt}`;
  }
  const outcome = namedOutcome(centre, site);
  if (centreStatus(centre) === 'open') {
    return outcome?.open === undefined
      ? `Open, according to the ${site.terms.register.one}.`
      : `Open, ${outcome.open}${decidedWords(centre)}.`;
  }
  if (isDelisted(centre)) return `No longer in the ${site.terms.register.one}.`;
  const closed = closedOn(centre);
  if (closed !== undefined) return `Closed ${onDate(closed)}.`;
  const become = outcome?.closing === undefined ? '' : ` It was ${outcome.closing}.`;
  return `Closed${decidedWords(centre)}.${become}`;
}

function decidedWords(centre: Centre): string {
  const decision = finalDecision(centre);
  return decision ? ` after a decision of ${dateWords(decision.date)}` : '';
}

/** What the site says of the last decision about a centre; nothing of the usual outcomes. */
function namedOutcome(centre: Centre, { outcomes }: Site): Site['outcomes'][number] | undefined {
  const decision = finalDecision(centre);
  return outcomes.find(({ id }) => id === decision?.outcome);
}

/** "merged into" */
export function successionWords({ successions }: Site, kind: string): string {
  return successions.find(({ id }) => id === kind)?.words ?? kind;
}

/** As it is called where readers are sent there. */
export function nameOf(centre: Centre): string {
  return helpPlace(centre)?.help.name ?? centre.shortName;
}

/** The fact that the line about a centre is based on, for its sources and date. */
export function outcomeFact(centre: Centre): Sourced {
  return (
    centre.base ??
    centre.open ??
    centre.closed ??
    finalDecision(centre) ??
    centre.leftRegister ??
    centre
  );
}

/** The first sentence of a centre's page: whether it is open. */
export function openAnswer({ site }: SiteContent, centre: Centre): string {
  const { base } = centre;
  const { centre: term, register } = site.terms;
  const aCentre = withArticle(term);
  const aBase = withArticle(site.terms.base);
  if (base) {
    const service = site.serviceNow ? ` of the ${site.serviceNow.name}` : '';
    return base.inDoubt === undefined
      ? `It is ${aBase}${service} now.`
      : `It is listed as ${aBase}${service}. ${BUILDING_IN_DOUBT}`;
  }
  if (centreStatus(centre) === 'open') {
    const open = namedOutcome(centre, site)?.open;
    return open === undefined
      ? `It is open, according to the ${register.one}.`
      : `It is open, ${open}.`;
  }
  if (isDelisted(centre))
    return `It is no longer in the ${register.one}. Whether it closed is not recorded.`;
  if (finalDecision(centre)?.basis === 'deduced')
    return `According to the ${register.one}, it is no longer ${aCentre}. No source from the time names it.`;
  return `It is no longer ${aCentre}.`;
}

/** "to close", "to become a base". */
export function outcomeWords(step: CentreStep, site: Site): string {
  switch (step.outcome) {
    case 'close':
      return 'to close';
    case 'base':
      return `to become ${withArticle(site.terms.base)}`;
    default:
      return site.outcomes.find(({ id }) => id === step.outcome)?.words ?? step.outcome;
  }
}

/** When it closed, or that no source gives the date. */
export function closingDayWords(centre: Centre): string {
  const closed = closedOn(centre);
  return closed === undefined
    ? `The date it closed is ${NOT_RECORDED}.`
    : `It closed ${onDate(closed)}.`;
}

/** "on 22 January 2019", "in 2019", "by the end of February 2012", "between 14 and 15 December 2022". */
export function onDate(date: PartialDate): string {
  const words = dateWords(date);
  if (date.startsWith('../')) return words;
  if (date.includes('/')) return `between ${words.replace(' to ', ' and ')}`;
  return `${isFullDay(date) ? 'on' : 'in'} ${words}`;
}
