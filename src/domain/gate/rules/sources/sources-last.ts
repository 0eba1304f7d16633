/** A web page may disappear: each source on the web names an archived copy, or says why it has none. */

import type { Source } from '../../../entries/entry.ts';
import type { Entries } from '../../../entries/site-content.ts';
import type { RuleProblem } from '../../problem.ts';

export function sourcesLast({ sources }: Entries): RuleProblem[] {
  return sources.flatMap((source) => [...missing(source), ...needless(source)]);
}

function missing({ id, url, archived, notArchived }: Source): RuleProblem[] {
  if (url === undefined || archived !== undefined || notArchived !== undefined) return [];
  return [
    {
      kind: 'archive-or-reason',
      at: { kind: 'sources', id },
      path: [],
      found: 'an address on the web, with neither archived nor notArchived',
      expected: 'the address of an archived copy, or why there is none',
      fix: 'add archived: its address in a web archive; or notArchived: why there is none',
    },
  ];
}

function needless({ id, url, archived, notArchived }: Source): RuleProblem[] {
  if (notArchived === undefined || (url !== undefined && archived === undefined)) return [];
  return [
    {
      kind: 'archive-and-reason',
      at: { kind: 'sources', id },
      path: ['notArchived'],
      found:
        archived === undefined
          ? 'a reason, although the source has no address on the web'
          : 'a reason, although archived is given',
      expected: 'notArchived only where a source on the web has no archived copy',
      fix: 'remove notArchived',
    },
  ];
}
