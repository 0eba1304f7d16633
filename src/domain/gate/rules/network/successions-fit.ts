/** What followed a centre followed it because it closed, and leads nowhere in a circle; catchments cover something. */

import type { Centre } from '../../../entries/entry.ts';
import { centreStatus } from '../../../network/status.ts';
import type { RuleProblem } from '../../problem.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function successionsFit({ centres }: Entries): RuleProblem[] {
  const byId = new Map(centres.map((centre) => [centre.id, centre]));
  return centres.flatMap((centre) => [
    ...openProblems(centre),
    ...circleProblems(centre, byId),
    ...catchmentProblems(centre),
  ]);
}

function openProblems(centre: Centre): RuleProblem[] {
  if (!centre.successors || centreStatus(centre) === 'closed') return [];
  return [
    {
      kind: 'successor-of-open',
      at: { kind: 'centres', id: centre.id },
      path: ['successors'],
      found: 'successors, although nothing says that it closed',
      expected: 'successors only of a centre that has closed',
      fix: 'add closed with the date, if a source gives it, or remove successors',
    },
  ];
}

function circleProblems(centre: Centre, byId: ReadonlyMap<string, Centre>): RuleProblem[] {
  return (centre.successors ?? []).flatMap(({ to }, index): RuleProblem[] => {
    const back = wayBack(to, centre.id, byId);
    if (!back) return [];
    const way = [...back, centre.id].join(' → ');
    return [
      {
        kind: 'succession-in-circle',
        at: { kind: 'centres', id: centre.id },
        path: ['successors', index, 'to'],
        found:
          to === centre.id ? `"${to}", which is this entry` : `"${to}", which leads back: ${way}`,
        expected: 'a place whose successors do not lead back to this one',
        fix: 'remove the successor that no source gives from one of these entries',
      },
    ];
  });
}

/** The ids from one centre on, by what followed, until one that `goal` followed; undefined if none leads there. */
function wayBack(
  from: string,
  goal: string,
  byId: ReadonlyMap<string, Centre>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[from]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? from;
    if (last === goal) return way.slice(0, -1);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const { to } of byId.get(last)?.successors ?? []) ways.push([...way, to]);
  }
  return undefined;
}

function catchmentProblems({ id, base, open }: Centre): RuleProblem[] {
  return (['base', 'open'] as const).flatMap((block): RuleProblem[] => {
    const catchment = { base, open }[block]?.catchment;
    if (!catchment || catchment.districts || catchment.postcodes) return [];
    return [
      {
        kind: 'catchment-empty',
        at: { kind: 'centres', id },
        path: [block, 'catchment'],
        found: 'neither districts nor postcodes',
        expected: 'at least one of the two',
        fix: 'add what the source says that it covers, or remove catchment',
      },
    ];
  });
}
