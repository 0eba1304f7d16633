/** Who serves a postcode area or place, as far as the content says so. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { HelpPlace } from '../../domain/entries/base.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { NearestHelp } from '../../domain/finder/nearest-help.ts';
import { servesOf, servingThings } from '../../domain/finder/serving.ts';
import { milesBetween } from '../../domain/places/distance.ts';
import { distanceWords } from '../../wording/places/distance.ts';
import { servesWords } from '../../wording/places/serves-words.ts';
import type { Area } from './areas.ts';

export interface Served {
  /** Who serves it; undefined where nobody is recorded. */
  readonly note: string | undefined;
  /** Those that are not among the nearest. */
  readonly others: readonly { readonly base: HelpPlace; readonly distance: string | undefined }[];
}

export function servedBy(content: SiteContent, near: NearestHelp, area: Area): Served {
  const { site } = content;
  const district = site.districts.findIndex(({ id }) => id === area.district);
  const bases = contentIndex(content).bases.map((base) => ({
    base,
    serves: servesOf(site, base.help.catchment),
  }));
  const serving = servingThings(bases, { as: area.as, label: area.name, district });
  const names = serving.map(({ base }) => base.help.name);
  const answers = near.bases.slice(0, near.answers).map(({ what }) => what);
  return {
    note: serving.length > 0 ? servesWords(names, area.name) : undefined,
    others: serving
      .filter(({ base }) => !answers.includes(base))
      .map(({ base }) => ({ base, distance: distanceTo(area, base) })),
  };
}

function distanceTo({ point }: Area, base: HelpPlace): string | undefined {
  return base.point && distanceWords(milesBetween(point, base.point), 'rough');
}
