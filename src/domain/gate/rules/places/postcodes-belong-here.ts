/** Postcodes are of this area and near the entry's point, and each has one district. */

import { milesBetween } from '../../../places/distance.ts';
import type { Point } from '../../../places/distance.ts';
import { postcodeAreaOf, sectorOf } from '../../../places/postcode.ts';
import type { PostcodeTable } from '../../../places/postcode-table.ts';
import type { EntryRef, RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';

/** No address is farther from the middle of its sector; one in a neighbouring town is. */
const FARTHEST_MILES = 8;

interface Addressed {
  readonly at: EntryRef;
  readonly postcode: string;
  readonly point: Point | undefined;
  readonly district: string;
}

export function postcodesBelongHere(content: SiteContent): RuleProblem[] {
  const addressed = addressedEntries(content);
  const sectors = sectorPoints(content.postcodes);
  const shared = Map.groupBy(addressed, ({ postcode }) => postcode);
  return [
    ...areaProblems(content, addressed),
    ...addressed.flatMap((each) => farProblems(each, sectors)),
    ...[...shared.values()].flatMap((sharing) => districtProblems(sharing, content.postcodes)),
  ];
}

function addressedEntries(content: SiteContent): Addressed[] {
  return (['centres', 'familyHubs', 'libraries', 'venues'] as const).flatMap((kind) =>
    content[kind].flatMap(({ id, postcode, point, district }): Addressed[] =>
      postcode === undefined ? [] : [{ at: { kind, id }, postcode, point, district }],
    ),
  );
}

function areaProblems(
  { site, postcodes }: SiteContent,
  addressed: readonly Addressed[],
): RuleProblem[] {
  const codes = [
    ...addressed.map(({ at, postcode }) => ({ at, path: ['postcode'], code: postcode })),
    ...(['outcodes', 'sectors', 'groups'] as const).flatMap((kind) =>
      postcodes[kind].map(({ code }) => ({ at: { kind, id: code }, path: [], code })),
    ),
  ];
  return codes
    .filter(({ code }) => !site.postcodeAreas.includes(postcodeAreaOf(code)))
    .map(({ at, path, code }) => ({
      kind: 'postcode-area',
      at,
      path,
      found: `"${code}"`,
      expected: `a postcode that begins with ${site.postcodeAreas.join(', ')}`,
      fix: 'copy it from the source, or add its letters to postcodeAreas in site.yaml',
      basedOn: ['site'],
    }));
}

function farProblems(
  { at, postcode, point }: Addressed,
  sectors: ReadonlyMap<string, Point>,
): RuleProblem[] {
  const middle = sectors.get(sectorOf(postcode));
  if (!point || !middle) return [];
  const miles = milesBetween(point, middle);
  if (miles <= FARTHEST_MILES) return [];
  return [
    {
      kind: 'point-far',
      at,
      path: ['point'],
      found: `a point ${miles.toFixed(1)} miles from the middle of ${sectorOf(postcode)}`,
      expected: `a point within ${String(FARTHEST_MILES)} miles of it`,
      fix: 'copy the point and the postcode from the source again: one of them belongs to another place',
    },
  ];
}

/** Of entries that share a postcode, those are wrong that are not in the district of its sector. */
function districtProblems(
  sharing: readonly Addressed[],
  { sectors }: PostcodeTable,
): RuleProblem[] {
  const [first] = sharing;
  if (!first || sharing.every(({ district }) => district === first.district)) return [];
  const known = sectors.find(({ code }) => code === sectorOf(first.postcode))?.district;
  const right = sharing.find(({ district }) => district === known) ?? first;
  return sharing
    .filter(({ district }) => district !== right.district)
    .map(({ at, district, postcode }) => ({
      kind: 'district-differs',
      at,
      path: ['district'],
      found: `"${district}"`,
      expected: `"${right.district}", as ${right.at.kind}/${right.at.id} has for ${postcode}`,
      fix: 'correct the postcode or the district, whichever is not as in the source',
    }));
}

function sectorPoints({ sectors }: PostcodeTable): ReadonlyMap<string, Point> {
  return new Map(sectors.map(({ code, point }) => [code, point]));
}
