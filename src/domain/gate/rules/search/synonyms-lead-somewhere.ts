/** What a synonym means can be found: each of its words stands in some entry, and each phrase means one thing. */

import type { RuleProblem } from '../../problem.ts';
import { wordsOf } from '../../../search/words.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import type { Synonym } from '../../../entries/entry.ts';
import { walkTexts } from '../walk-entries.ts';

export function synonymsLeadSomewhere(content: SiteContent): RuleProblem[] {
  if (content.synonyms.length === 0) return [];
  const known = new Set<string>();
  for (const { at, value } of walkTexts(content))
    if (at.kind !== 'synonyms') for (const word of wordsOf(value)) known.add(word);
  return [
    ...content.synonyms.flatMap((synonym) => unknownWords(synonym, known)),
    ...twice(content),
  ];
}

function unknownWords({ id, means }: Synonym, known: ReadonlySet<string>): RuleProblem[] {
  const unknown = wordsOf(means).filter((word) => !known.has(word));
  if (unknown.length === 0) return [];
  return [
    {
      kind: 'synonym-leads-nowhere',
      at: { kind: 'synonyms', id },
      path: ['means'],
      found: `"${means}", and no other entry has the word "${unknown[0] ?? ''}"`,
      expected: 'words that other entries have',
      fix: 'write what the site calls it, or add what is missing',
    },
  ];
}

function twice({ synonyms }: SiteContent): RuleProblem[] {
  const owners = new Map<string, string>();
  return synonyms.flatMap(({ id, words }) =>
    words.flatMap((phrase, place): RuleProblem[] => {
      const form = wordsOf(phrase).join(' ');
      const owner = owners.get(form);
      owners.set(form, owner ?? id);
      if (owner === undefined) return [];
      return [
        {
          kind: 'synonym-twice',
          at: { kind: 'synonyms', id },
          path: ['words', place],
          found: `"${phrase}", which synonyms/${owner} has too`,
          expected: 'each phrase once',
          fix: 'keep it where it fits better',
        },
      ];
    }),
  );
}
