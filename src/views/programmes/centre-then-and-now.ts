/** A centre in two lines: when it opened and who ran it, and what it is now. */

import { checkBecause } from '../../wording/network/check-before-use.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, closedOn, finalDecision } from '../../domain/network/status.ts';
import { onDate } from '../../wording/network/centre-outcome.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { capital, listWords, NOT_RECORDED, statusWords } from '../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

export interface CentreThenAndNow {
  readonly name: string;
  readonly to: string;
  readonly then: string;
  readonly thenMarks: readonly number[];
  readonly status: 'base' | 'closed' | 'open' | 'in doubt';
  readonly statusWords: string;
  /** When it closed or this was decided, what the building became, why it is in doubt. */
  readonly now: readonly string[];
  readonly nowMarks: readonly number[];
}

export function centreThenAndNow(
  content: SiteContent,
  centre: Centre,
  marks: SourceMarks,
): CentreThenAndNow {
  const { base, buildingNow, closed, ledBy, opened } = centre;
  const sourcesOf = (
    ...facts: ({ readonly sources: readonly string[] } | undefined)[]
  ): string[] => [...new Set(facts.flatMap((fact) => fact?.sources ?? []))];
  const ending = base ?? closed ?? finalDecision(centre);
  return {
    name: centre.shortName,
    to: links.centre(centre.id),
    then: thenWords(centre),
    thenMarks: marks.mark(sourcesOf(opened, ...(ledBy ?? []))),
    status: base?.inDoubt === undefined ? centreStatus(centre) : 'in doubt',
    statusWords: capital(statusWords(centre, content.site)),
    now: nowWords(centre),
    nowMarks: marks.mark(sourcesOf(ending ?? centre, buildingNow)),
  };
}

function thenWords({ opened, ledBy }: Centre): string {
  const leads = (ledBy ?? []).map(({ organisation, basis, period }) => {
    const when = period === undefined ? '' : ` (${period})`;
    const unsure = basis === 'web address suggests' ? ', as its web address suggests' : '';
    return `${organisation}${when}${unsure}`;
  });
  const opening = opened ? `opened ${onDate(opened.date)}` : `the opening date is ${NOT_RECORDED}`;
  const lead = leads.length > 0 ? `run by ${listWords(leads)}` : `who ran it is ${NOT_RECORDED}`;
  return `${capital(opening)}; ${lead}.`;
}

function nowWords(centre: Centre): string[] {
  const { base, buildingNow } = centre;
  // The doubt already says what happened to the building.
  if (base?.inDoubt !== undefined) return [checkBecause(base.inDoubt)];
  return [
    ...(centreStatus(centre) === 'closed' ? [closingWords(centre)] : []),
    ...(buildingNow ? [`${buildingNow.planned ? 'Planned: ' : ''}${buildingNow.text}`] : []),
  ];
}

function closingWords(centre: Centre): string {
  const day = closedOn(centre);
  if (day !== undefined) return `It closed ${onDate(day)}.`;
  const decided = finalDecision(centre)?.date;
  const decision = decided === undefined ? '' : `This was decided ${onDate(decided)}. `;
  return `${decision}The closing date is ${NOT_RECORDED}.`;
}
