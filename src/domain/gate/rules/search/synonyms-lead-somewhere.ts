/** The words that a synonym means are in some entry, and each phrase has only one meaning. */

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
      found: `"${means}", but no other entry contains the word "${unknown[0] ?? ''}"`,
      expected: 'words that other entries contain',
      fix: 'write the words that the site uses, or add what is missing',
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
          found: `"${phrase}", which synonyms/${owner} also has`,
          expected: 'each phrase once',
          fix: 'keep it in the entry where it fits better',
        },
      ];
    }),
  );
}
