/** Who provided the service on a day, under which contract and lots, and what is not recorded. */

import { contractsOn, leadsOn } from '../../../domain/network/contracts-on.ts';
import type { LeadOnDay, ContractInForce } from '../../../domain/network/contracts-on.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import { figureDay } from '../../../domain/figures/on-day.ts';
import { inOrder, tenseOf } from '../../../domain/timeline/order.ts';
import { hasPassed, partialDate } from '../../../domain/dates/partial-date.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { shortOf } from '../../../domain/entries/term.ts';
import { eventLine } from '../../../wording/timeline/event-line.ts';
import type { EventLine } from '../../../wording/timeline/event-line.ts';
import { figureLine } from '../../../wording/figures/line.ts';
import type { FigureLine } from '../../../wording/figures/line.ts';
import { links } from '../../../wording/frame/links.ts';
import { lotSumWords } from '../../../wording/programmes/lot-counts.ts';
import { counted, NOT_RECORDED } from '../../../wording/frame/phrases.ts';
import type { SourceMarks } from '../../../wording/sources/marks.ts';
import type { DayLine } from './lines.ts';

export interface Provision {
  readonly contracts: readonly ContractLines[];
  /** Which lots were in force. */
  readonly lots: readonly DayLine[];
  /** Who is known to have run centres. */
  readonly leads: readonly DayLine[];
  readonly leadsTitle: string;
  /** What is not recorded, one sentence each. */
  readonly gaps: readonly string[];
}

export interface ContractLines {
  readonly name: string;
  /** "Provided by …", and whether it is known to have been in force. */
  readonly about: string;
  readonly marks: readonly number[];
  readonly events: readonly EventLine[];
  readonly figures: readonly FigureLine[];
}

export function provisionOn(
  content: SiteContent,
  network: Network,
  day: Day,
  marks: SourceMarks,
): Provision {
  const standing = contractsOn(content, day);
  const leads = leadsOn(content, network, day);
  return {
    contracts: standing.map((contract) => contractLines(content, contract, day, marks)),
    lots: lotLines(content, day, marks),
    leads: leads.map((lead) => leadLine(content, lead, marks)),
    leadsTitle: `Who is known to have run the ${centresRun(content, network)}`,
    gaps: gapsOf(content, standing, leads, network),
  };
}

function contractLines(
  content: SiteContent,
  standing: ContractInForce,
  day: Day,
  marks: SourceMarks,
): ContractLines {
  const { figure } = contentIndex(content);
  const { contract, starts, ends, firstTermEnds, steps } = standing;
  const events = [starts, ...steps, ...(firstTermEnds ? [firstTermEnds] : []), ends];
  const provider = contract.provider === undefined ? '' : `Provided by ${contract.provider}. `;
  return {
    name: contract.name,
    about: provider + forceWords(content, standing, day),
    marks: marks.mark(contract.sources),
    events: inOrder(events).map((event) => eventLine(content, event, marks)),
    figures: (contract.figures ?? [])
      .flatMap((id) => figure.get(id) ?? [])
      .filter((each) => (figureDay(content, each) ?? day) <= day)
      .map((each) => figureLine(content, each, marks)),
  };
}

/** Whether it was in force, worded as certain only if its start and first term are confirmed. */
function forceWords(
  { site }: SiteContent,
  { starts, firstTermEnds }: ContractInForce,
  day: Day,
): string {
  if (firstTermEnds && hasPassed(firstTermEnds.date, day))
    return `Its first term had ended by this day. Whether it was extended is ${NOT_RECORDED}.`;
  return tenseOf(starts, site.asOf) === 'happened'
    ? 'In force on this day.'
    : 'In force on this day according to the plan. The start is not confirmed.';
}

/** The lots of the programmes that ran on the day; none before the date of their count. */
function lotLines(content: SiteContent, day: Day, marks: SourceMarks): DayLine[] {
  const { figure } = contentIndex(content);
  return content.programmes.flatMap((programme) => {
    const total = programme.lots && figure.get(programme.lots.total);
    const sum = lotSumWords(content, programme);
    if (!total || sum === undefined) return [];
    const counts = (figureDay(content, total) ?? '') <= day;
    const ran = programme.period === undefined || day <= partialDate(programme.period).last;
    const to = [{ text: `The ${content.site.terms.lot.many}`, to: links.lots() }];
    return counts && ran ? [{ text: `${sum}.`, links: to, marks: marks.mark(total.sources) }] : [];
  });
}

/** The contract says who runs the bases, so if there are any, only the other centres are meant. */
function centresRun({ site }: SiteContent, network: Network): string {
  const { many } = site.terms.centre;
  const states = new Set(network.values());
  return states.has('base') || states.has('base, building closed') ? `other ${many}` : many;
}

function leadLine(
  { site }: SiteContent,
  { organisation, basis, leads }: LeadOnDay,
  marks: SourceMarks,
): DayLine {
  const how =
    basis === 'source said'
      ? 'as a source said'
      : `as web addresses in the ${shortOf(site.terms.register).one} suggest`;
  return {
    text: `${organisation}: ${counted(leads.length, site.terms.centre)}, ${how}.`,
    links: [],
    marks: marks.mark([...new Set(leads.flatMap(({ sources }) => sources))]),
  };
}

function gapsOf(
  content: SiteContent,
  standing: readonly ContractInForce[],
  leads: readonly LeadOnDay[],
  network: Network,
): string[] {
  const states = [...network.values()];
  const running = states.filter((state) => ['opening', 'open', 'closing'].includes(state)).length;
  const known = leads.reduce((sum, lead) => sum + lead.leads.length, 0);
  const missing = running - known;
  const contract = `Which ${content.site.terms.contract.one} was in force is`;
  const who =
    known > 0
      ? `Who ran the remaining ${counted(missing, content.site.terms.centre)} is`
      : `Who ran the ${centresRun(content, network)} is`;
  return [
    ...(standing.length === 0 ? [`${contract} ${NOT_RECORDED}.`] : []),
    ...(missing > 0 ? [`${who} ${NOT_RECORDED}.`] : []),
  ];
}
