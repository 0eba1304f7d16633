/** What may come of a question to the finder. */

import type { FinderElsewhere, FinderThing } from './index.ts';
import type { NameMatch } from './names.ts';
import type { Side } from '../places/border.ts';
import type { Point } from '../places/distance.ts';
import type { Located } from '../places/postcode-lookup.ts';

/** What the answer is measured from, and how exactly that is known. */
export interface From {
  readonly label: string;
  readonly as: Located['as'] | 'place' | 'centre' | 'device';
  readonly point: Point;
  readonly district: number | undefined;
  /** For a postcode that the table knows less closely than it was typed: what was typed. */
  readonly typed?: string | undefined;
  /** The outcode is mostly in another county. */
  readonly mostlyElsewhere?: true | undefined;
  /** The old or present centre, base, library or hub that was named. */
  readonly named?: FinderThing | undefined;
  /** What was typed speaks of a centre, not only of a place. */
  readonly ofCentre?: true | undefined;
  /** For a device or a single postcode: which side of the border it is on. */
  readonly side?: Side | undefined;
  /** The month in which the postcode ended: "2019-03". */
  readonly ended?: string | undefined;
  /** The postcode is not in the list of those of its outcode. */
  readonly unlisted?: true | undefined;
  /** For a device that knows its place to more than a kilometre only. */
  readonly about?: true | undefined;
}

export type Outcome =
  | { readonly is: 'nothing' }
  | { readonly is: 'malformed'; readonly typed: string }
  /** The site has no table of postcodes. */
  | { readonly is: 'no postcodes'; readonly typed: string }
  /** `code`: the outcode, or the sector where only a part of its outcode is in the area. */
  | {
      readonly is: 'outside';
      readonly code: string;
      /** Where the part of its outcode that is in the area lies. */
      readonly partlyAt?: Point | undefined;
    }
  | {
      readonly is: 'elsewhere';
      /** All outside places of that name. */
      readonly places: readonly FinderElsewhere[];
      /** Places of the area whose names begin with it. */
      readonly near: readonly NameMatch[];
      readonly corrected?: string | undefined;
    }
  /** A device more than 25 miles from the area. */
  | { readonly is: 'far'; readonly miles: number }
  | { readonly is: 'choice'; readonly typed: string; readonly matches: readonly NameMatch[] }
  | { readonly is: 'unknown'; readonly typed: string; readonly near: readonly NameMatch[] }
  /** What was named is known, but not where it is or was. */
  | { readonly is: 'unplaced'; readonly thing: FinderThing }
  /** Too wide to measure from: `district` is its id. */
  | { readonly is: 'district'; readonly district: string }
  | {
      readonly is: 'found';
      readonly from: From;
      /** The name that was taken for a misspelt one. */
      readonly corrected?: string | undefined;
    };
