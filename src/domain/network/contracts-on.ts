/** The contracts in force on a day, and who is known to have run the centres then. */

import type { Centre, TimelineEvent, Programme } from '../entries/entry.ts';
import type { CentreState } from './centre-history.ts';
import type { Network } from './as-at.ts';
import { contentIndex } from '../entries/content-index.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Day } from '../dates/partial-date.ts';
import type { SiteContent } from '../entries/site-content.ts';

export type Contract = NonNullable<Programme['contracts']>[number];
export type Lead = NonNullable<Centre['ledBy']>[number];

export interface ContractInForce {
  readonly contract: Contract;
  readonly programme: Programme;
  readonly starts: TimelineEvent;
  readonly ends: TimelineEvent;
  readonly firstTermEnds: TimelineEvent | undefined;
  /** Its other events: those that had happened by the day, and those that are planned. */
  readonly steps: readonly TimelineEvent[];
}

/** Who ran centres on a day by one kind of evidence. */
export interface LeadOnDay {
  readonly organisation: string;
  readonly basis: Lead['basis'];
  readonly leads: readonly Lead[];
}

/** The contracts in force on the day; their start and end may be planned or have happened. */
export function contractsOn(content: SiteContent, day: Day): ContractInForce[] {
  const { event } = contentIndex(content);
  return content.programmes.flatMap((programme) =>
    (programme.contracts ?? []).flatMap((contract) => {
      const starts = event.get(contract.starts);
      const ends = event.get(contract.ends);
      const firstTermEnds = event.get(contract.firstTermEnds ?? '');
      if (!starts || !ends) return [];
      const isInForce = partialDate(starts.date).first <= day && day <= partialDate(ends.date).last;
      const steps = (contract.steps ?? [])
        .flatMap((id) => event.get(id) ?? [])
        .filter(({ status, date }) => status === 'planned' || partialDate(date).first <= day);
      return isInForce ? [{ contract, programme, starts, ends, firstTermEnds, steps }] : [];
    }),
  );
}

/** Who is known to have run centres that may have been open then, without bases; most first. */
export function leadsOn(content: SiteContent, network: Network, day: Day): LeadOnDay[] {
  const newest = new Map<string, Lead>();
  for (const { centre, lead, first, last } of datedLeads(content))
    if (first <= day && day <= last && RUN.has(network.get(centre) ?? 'closed'))
      newest.set(centre, lead);
  const groups = Map.groupBy(
    newest.values(),
    ({ organisation, basis }) => `${organisation} ${basis}`,
  );
  return [...groups.values()]
    .flatMap((own): LeadOnDay[] => {
      const [first] = own;
      return first ? [{ organisation: first.organisation, basis: first.basis, leads: own }] : [];
    })
    .sort((a, b) => b.leads.length - a.leads.length);
}

/** The states in which a centre that is not a base may have been run by an organisation. */
const RUN: ReadonlySet<CentreState> = new Set(['opening', 'open', 'closing']);

interface DatedLead {
  readonly centre: string;
  readonly lead: Lead;
  readonly first: Day;
  readonly last: Day;
}

/** Who ran each centre between which days, oldest first; plans are left out. */
const datedLeads = memoByContent(({ centres }: SiteContent): readonly DatedLead[] =>
  centres.flatMap(({ id, ledBy = [] }) =>
    ledBy.flatMap((lead): DatedLead[] => {
      if (lead.from === undefined) return [];
      const last = lead.to === undefined ? '9999-12-31' : partialDate(lead.to).last;
      return [{ centre: id, lead, first: partialDate(lead.from).first, last }];
    }),
  ),
);
