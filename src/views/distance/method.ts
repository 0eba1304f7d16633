/** How the distances are worked out, and what they do not say. */

import { isBase } from '../../domain/entries/base.ts';
import type { ThenAndNow } from '../../domain/distance/then-and-now.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { counted } from '../../wording/frame/phrases.ts';

const GROUP = { one: 'group of postcodes', many: 'groups of postcodes' };
const POSTCODE = { one: 'postcode', many: 'postcodes' };

export function methodOf(content: SiteContent, { now }: ThenAndNow): string[] {
  const { centres, postcodes, site } = content;
  const { centre, base } = site.terms;
  const [example] = postcodes.groups;
  const known = postcodes.sectors.reduce((sum, sector) => sum + sector.postcodes, 0);
  const left = known - now.all.postcodes;
  const bases = centres.filter(isBase);
  const doubtful = bases.filter((each) => each.base.inDoubt !== undefined).length;
  return [
    `We took ${counted(postcodes.groups.length, GROUP)}, such as all that begin with ${example?.code ?? ''}, and measured a straight line from the middle of each to the nearest ${centre.one} or ${base.one}.`,
    `A group counts once for each of its postcodes: ${counted(now.all.postcodes, POSTCODE)} in all.${left > 0 ? ` Left out: ${counted(left, POSTCODE)} in groups too small for our table.` : ''}`,
    `Then: all ${counted(centres.length, centre)} that the ${shortOf(site.terms.register).one} has listed, taken as open together.`,
    `Now: the ${counted(bases.length, base)}.${doubtful > 0 ? ` ${String(doubtful)} of them to check before use ${doubtful === 1 ? 'is' : 'are'} counted as open.` : ''}`,
  ];
}

export function limitsOf({ site }: SiteContent): string[] {
  return [
    'Straight lines: roads are longer, and a bus may not go there.',
    `Postcodes, not people: a postcode counts the same however many ${site.terms.user.many} live in it.`,
    `Places outside ${site.area} are not counted, even where one is nearer.`,
    'Help at home, by phone, online or in other venues is not counted.',
    'A group has one point for all its postcodes. Do not read anything into a difference of less than 0.2 miles or 2 percentage points.',
  ];
}
