/** From a postcode to what the answer is measured from; it takes no list of places. */

import { isPostcodeArea } from '../places/postcode-areas.ts';
import { postcodeAreaOf } from '../places/postcode.ts';
import type { PostcodeLookup, PostcodeParts } from '../places/postcode-lookup.ts';
import type { FinderIndex } from './index.ts';
import type { Outcome } from './outcome.ts';

export type PostcodeOutcome = Extract<Outcome, { is: 'found' | 'outside' | 'malformed' }>;

export function askPostcode(
  typed: string,
  readings: readonly PostcodeParts[],
  { postcodes }: Pick<FinderIndex, 'postcodes'>,
  lookup: PostcodeLookup,
): PostcodeOutcome {
  const [first] = readings;
  // Half a postcode is an outcode before it is a sector: NR32 is not NR3 2.
  const likely = first?.sector === undefined ? readings.filter(({ sector }) => !sector) : readings;
  for (const parts of likely) {
    const located = lookup.locate(parts);
    if (!located) continue;
    const asked = parts.unit ?? parts.group ?? parts.sector ?? parts.outcode;
    const { code, as, point, district, mostlyElsewhere, outside, ended, unlisted } = located;
    if (mostlyElsewhere && parts.sector !== undefined)
      return { is: 'outside', code: parts.unit ?? parts.sector, partlyAt: point };
    return {
      is: 'found',
      from: {
        label: code,
        as,
        point,
        district,
        typed: asked === code ? undefined : asked,
        mostlyElsewhere,
        side: outside ? 'outside' : undefined,
        ended,
        unlisted,
      },
    };
  }
  const outcode = first?.outcode ?? '';
  const area = postcodeAreaOf(outcode);
  const ours = postcodes.outcodes.some(([code]) => postcodeAreaOf(code) === area);
  return ours || isPostcodeArea(area)
    ? { is: 'outside', code: outcode }
    : { is: 'malformed', typed };
}
