/** Which settings of site.yaml hold ids of entries. */

import type { FieldPath } from '../problem.ts';
import type { SiteContent } from '../site-content.ts';
import type { Reference, Target } from './reference.ts';

export function siteReferences({ site }: SiteContent): Reference[] {
  const { homeFigures, centreCounts = [], charts, serviceNow } = site;
  const refer = (path: FieldPath, id: string, to: Target): Reference => ({
    at: { kind: 'site', id: 'site' },
    path,
    id,
    to,
  });
  const offer: FieldPath = ['serviceNow', 'offer'];
  const references = [
    ...homeFigures.map((id, index) => refer(['homeFigures', index], id, 'figures')),
    ...centreCounts.map((id, index) => refer(['centreCounts', index], id, 'figures')),
    ...(['ageFrom', 'ageTo'] as const).flatMap((age) => {
      const id = serviceNow?.offer?.[age];
      return id === undefined ? [] : [refer([...offer, age], id, 'figures')];
    }),
  ];
  const chart = (
    name: string,
    programme: string,
    pairs: readonly FigurePair[],
    others: readonly [FieldPath, string][],
  ): Reference[] => [
    refer(['charts', name, 'programme'], programme, 'programmes'),
    ...pairs.flatMap(({ path, before, after }) => [
      refer(['charts', name, ...path, 'before'], before, 'figures'),
      refer(['charts', name, ...path, 'after'], after, 'figures'),
    ]),
    ...others.map(([path, id]) => refer(['charts', name, ...path], id, 'figures')),
  ];
  const { budget, staffing } = charts;
  return [
    ...references,
    ...(budget
      ? chart(
          'budget',
          budget.programme,
          [
            ...budget.lines.map((line, index) => ({ path: ['lines', index], ...line })),
            { path: ['total'], ...budget.total },
          ],
          [],
        )
      : []),
    ...(staffing
      ? chart(
          'staffing',
          staffing.programme,
          [{ path: ['total'], ...staffing.total }],
          staffing.fewer.map(({ figure }, index) => [['fewer', index, 'figure'], figure]),
        )
      : []),
  ];
}

interface FigurePair {
  readonly path: FieldPath;
  readonly before: string;
  readonly after: string;
}
