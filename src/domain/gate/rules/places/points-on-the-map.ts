/** Every point is in the box that the map shows, and the edges of boxes are in order. */

import type { Point } from '../../../places/distance.ts';
import type { FieldPath, RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Site } from '../../../entries/schemas/site.ts';

type Box = Site['map']['box'];

const KINDS = ['centres', 'familyHubs', 'libraries', 'venues', 'places'] as const;

export function pointsOnTheMap(content: SiteContent): RuleProblem[] {
  const { box, insets } = content.site.map;
  return [
    ...boxProblems(box, ['map', 'box']),
    ...insets.flatMap((inset, index) =>
      insetProblems(inset.box, box, ['map', 'insets', index, 'box']),
    ),
    ...KINDS.flatMap((kind) =>
      content[kind].flatMap(({ id, point }): RuleProblem[] =>
        point === undefined || contains(box, point)
          ? []
          : [
              {
                kind: 'point-outside',
                at: { kind, id },
                path: ['point'],
                found: `${String(point.lat)} north, ${String(point.lon)} east`,
                expected: `a point within ${boxWords(box)}`,
                fix: contains(box, { lat: point.lon, lon: point.lat })
                  ? 'swap lat and lon'
                  : 'copy lat and lon from the source',
                basedOn: ['site'],
              },
            ],
      ),
    ),
  ];
}

function insetProblems(inset: Box, box: Box, path: FieldPath): RuleProblem[] {
  const corners: Point[] = [
    { lat: inset.south, lon: inset.west },
    { lat: inset.north, lon: inset.east },
  ];
  const outside = corners.some((corner) => !contains(box, corner));
  return [
    ...boxProblems(inset, path),
    ...(outside
      ? [
          {
            kind: 'point-outside' as const,
            at: { kind: 'site' as const, id: 'site' },
            path,
            found: boxWords(inset),
            expected: `a box within the map, ${boxWords(box)}`,
            fix: 'make the inset smaller, or the map larger',
          },
        ]
      : []),
  ];
}

function boxProblems(box: Box, path: FieldPath): RuleProblem[] {
  if (box.west < box.east && box.south < box.north) return [];
  return [
    {
      kind: 'box-impossible',
      at: { kind: 'site', id: 'site' },
      path,
      found: boxWords(box),
      expected: 'west less than east, south less than north',
      fix: 'swap the two edges that are in the wrong order',
    },
  ];
}

/** Whether a point is in a box; points outside the map's are reported here alone. */
export function contains(box: Box, { lat, lon }: Point): boolean {
  return lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
}

function boxWords({ west, south, east, north }: Box): string {
  return `${String(south)} to ${String(north)} north, ${String(west)} to ${String(east)} east`;
}
