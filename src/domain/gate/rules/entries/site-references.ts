/** The fields of site.yaml that contain ids of entries. */

import type { FieldPath } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Site } from '../../../entries/schemas/site.ts';
import type { Reference, Target } from '../reference.ts';

export function siteReferences({ site }: SiteContent): Reference[] {
  const { homeFigures, centreCounts = [], serviceNow, council } = site;
  return [
    ...homeFigures.map((id, index) => refer(['homeFigures', index], id, 'figures')),
    ...centreCounts.map((id, index) => refer(['centreCounts', index], id, 'figures')),
    ...(council.contact === undefined
      ? []
      : [refer(['council', 'contact'], council.contact, 'contacts')]),
    ...(['ageFrom', 'ageTo'] as const).flatMap((age) => {
      const id = serviceNow?.offer?.[age];
      return id === undefined ? [] : [refer(['serviceNow', 'offer', age], id, 'figures')];
    }),
    ...chartReferences(site.charts),
  ];
}

function chartReferences({ budget, staffing }: Site['charts']): Reference[] {
  const programmes = { budget, staffing };
  return [
    ...Object.entries(programmes).flatMap(([name, chart]) =>
      chart
        ? [
            refer(['charts', name, 'programme'], chart.programme, 'programmes'),
            ...pairReferences(['charts', name, 'total'], chart.total),
          ]
        : [],
    ),
    ...(budget?.lines ?? []).flatMap((line, index) => {
      const path = ['charts', 'budget', 'lines', index];
      const shares = line.shares ? pairReferences([...path, 'shares'], line.shares) : [];
      return [...pairReferences(path, line), ...shares];
    }),
    ...(staffing?.fewer ?? []).map(({ figure }, index) =>
      refer(['charts', 'staffing', 'fewer', index, 'figure'], figure, 'figures'),
    ),
  ];
}

function pairReferences(
  path: FieldPath,
  { before, after }: { readonly before: string; readonly after: string },
): Reference[] {
  return [
    refer([...path, 'before'], before, 'figures'),
    refer([...path, 'after'], after, 'figures'),
  ];
}

function refer(path: FieldPath, id: string, to: Target): Reference {
  return { at: { kind: 'site', id: 'site' }, path, id, to };
}
