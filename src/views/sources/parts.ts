/** The facts that use a source, in as many parts as there are pages for them. */

import type { Source } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { partLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { inParts } from '../../wording/frame/parts.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import { sourceUses } from '../../wording/sources/uses.ts';
import type { SourceUse } from '../../wording/sources/uses.ts';

export interface UsesOfPart extends SourceUse {
  /** How many the group has on all pages. */
  readonly all: number;
}

export interface PartOfUses {
  readonly number: number;
  /** "Facts 401 to 800" */
  readonly link: Link;
  readonly uses: readonly UsesOfPart[];
}

const MOST_USES = 400;

/** None if no fact uses it. */
export function partsOf(content: SiteContent, { id }: Source): PartOfUses[] {
  const groups = sourceUses(content).get(id) ?? [];
  const all = groups.flatMap(({ group, items }) => items.map((item) => ({ group, item })));
  const countOf = new Map(groups.map(({ group, items }) => [group, items.length]));
  return inParts(all, MOST_USES).map(({ number, items }) => {
    const before = (number - 1) * MOST_USES;
    return {
      number,
      link: {
        text: `Facts ${groupedDigits(before + 1)} to ${groupedDigits(before + items.length)}`,
        to: partLinks.source(id, number),
      },
      uses: [...Map.groupBy(items, ({ group }) => group)].map(([group, own]) => ({
        group,
        all: countOf.get(group) ?? own.length,
        items: own.map(({ item }) => item),
      })),
    };
  });
}
