/** Splits cells of centres.csv with several facts into the fields of an entry. */

import { cell, listed } from './read-table.ts';
import type { Row } from './read-table.ts';

/** "web: a -> none [2017-01-19/2017-11-09]; address: …" */
export function siteChangesOf(row: Row): unknown[] {
  const orNone = (text = ''): string | undefined => (text === 'none' ? undefined : text);
  return [
    ...cell(row, 'site_changes').matchAll(/(name|address|web): (.*?) -> (.*?) \[(\S+)\](?:; |$)/g),
  ].map(([, what, from, to, between]) => ({
    what: what === 'web' ? 'web address' : what,
    from: orNone(from),
    to: orNone(to),
    between,
  }));
}

/** "A; B" with "source said (2016) + web address in the register suggests (2019 on); source said (…)" */
export function leadsOf(row: Row): unknown[] {
  const organisations = listed(row, 'lead_organisation');
  return listed(row, 'lead_basis').flatMap((bases, index) =>
    bases.split(' + ').map((text) => {
      const [, basis, period] = /^(.*?) \((.*)\)$/.exec(text) ?? [];
      return {
        organisation: organisations[index],
        basis: basis === 'source said' ? basis : 'web address suggests',
        period,
      };
    }),
  );
}

/** The decision about a base that only the register names is deduced. */
export function stepsOf(row: Row, namedBy: string | undefined): unknown[] {
  const [proposed = '', proposedBy = 'named'] = cell(row, 'proposed_2018').split('-');
  const decided = cell(row, 'outcome_2019');
  const deduced = decided === 'base' && namedBy === 'register-only';
  return [
    {
      kind: 'proposal',
      date: '2018-09-17',
      outcome: proposed === 'kept' ? 'base' : 'close',
      basis: proposedBy,
    },
    {
      kind: 'decision',
      date: '2019-01-22',
      outcome:
        { 'closed-deduced': 'close', closed: 'close', 'multi-function-hub': 'multi-function hub' }[
          decided
        ] ?? decided,
      basis: decided.endsWith('-deduced') || deduced ? 'deduced' : 'named',
    },
  ];
}

/** The sources for leaving the register: the snapshots before and after it. */
export function snapshots(between: string): string[] {
  return between === '' ? [] : between.split('/').map((day) => `gias-${day}`);
}
