/** The centres on a day, counted by district: the numbers that the map shows. */

import { shortOf } from '../../../domain/entries/term.ts';
import type { CentreState } from '../../../domain/network/centre-history.ts';
import { countNetwork } from '../../../domain/network/as-at.ts';
import type { Network, NetworkCounts } from '../../../domain/network/as-at.ts';
import { groupedDigits } from '../../../domain/figures/money.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { capital } from '../../../wording/frame/phrases.ts';

export interface NetworkTable {
  /** Column headings, that of the names first. */
  readonly heads: readonly string[];
  readonly rows: readonly NetworkRow[];
  readonly total: NetworkRow;
}

export interface NetworkRow {
  readonly name: string;
  readonly cells: readonly string[];
}

interface Column {
  readonly head: string;
  readonly states: readonly CentreState[];
}

export function networkTable(content: SiteContent, network: Network): NetworkTable {
  const { site, centres } = content;
  const whole = countNetwork(network);
  const columns = columnsOf(content).filter(({ states }) => sumOf(whole, states) > 0);
  const rowOf = (name: string, counts: NetworkCounts): NetworkRow => ({
    name,
    cells: columns.map(({ states }) => groupedDigits(sumOf(counts, states))),
  });
  const byDistrict = Map.groupBy(centres, ({ district }) => district);
  return {
    heads: [capital(shortOf(site.terms.district).one), ...columns.map(({ head }) => head)],
    rows: site.districts.map(({ id, name }) => {
      const own = (byDistrict.get(id) ?? []).map((centre) => centre.id);
      return rowOf(name, countNetwork(new Map(own.map((each) => [each, stateIn(network, each)]))));
    }),
    total: rowOf('All', whole),
  };
}

function columnsOf({ site }: SiteContent): Column[] {
  return [
    { head: 'Open', states: ['open'] },
    { head: capital(site.terms.base.many), states: ['base', 'base, building closed'] },
    { head: 'Not sure', states: ['opening', 'closing', 'not known'] },
    { head: 'Closed', states: ['closed'] },
    { head: 'Not yet open', states: ['not yet open'] },
  ];
}

function sumOf(counts: NetworkCounts, states: readonly CentreState[]): number {
  return states.reduce((sum, state) => sum + counts.in[state], 0);
}

function stateIn(network: Network, centre: string): CentreState {
  return network.get(centre) ?? 'not known';
}
