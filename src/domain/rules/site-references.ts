/** Which settings of site.yaml hold ids of entries. */

import type { FieldPath } from '../problem.ts';
import type { SiteContent } from '../site-content.ts';
import type { Reference, Target } from './reference.ts';

export function siteReferences({ site }: SiteContent): Reference[] {
  const { homeFigures, charts, serviceNow } = site;
  const refer = (path: FieldPath, id: string, to: Target): Reference => ({
    at: { kind: 'site', id: 'site' },
    path,
    id,
    to,
  });
  const offer: FieldPath = ['serviceNow', 'offer'];
  const references = [
    ...homeFigures.map((id, index) => refer(['homeFigures', index], id, 'figures')),
    ...(['ageFrom', 'ageTo'] as const).flatMap((age) => {
      const id = serviceNow?.offer?.[age];
      return id === undefined ? [] : [refer([...offer, age], id, 'figures')];
    }),
  ];
  if (!charts.budget) return references;
  const budget: FieldPath = ['charts', 'budget'];
  const { lines, total, programme } = charts.budget;
  const pairs = [
    ...lines.map((line, index) => ({ path: [...budget, 'lines', index], ...line })),
    { path: [...budget, 'total'], ...total },
  ];
  return [
    ...references,
    refer([...budget, 'programme'], programme, 'programmes'),
    ...pairs.flatMap(({ path, before, after }) => [
      refer([...path, 'before'], before, 'figures'),
      refer([...path, 'after'], after, 'figures'),
    ]),
  ];
}
