/** The words that a synonym or a need means are in some entry, and each synonym has only one meaning. */

import type { EntryRef, RuleProblem } from '../../problem.ts';
import { wordsOf } from '../../../finder/words-of.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { walkTexts } from '../walk-entries.ts';

export function synonymsLeadSomewhere(content: SiteContent): RuleProblem[] {
  const { synonyms, needs } = content;
  if (synonyms.length + needs.length === 0) return [];
  const known = new Set<string>();
  for (const { at, value } of walkTexts(content))
    if (at.kind !== 'synonyms' && at.kind !== 'needs')
      for (const word of wordsOf(value)) known.add(word);
  return [
    ...synonyms.flatMap(({ id, means }) => unknownWords({ kind: 'synonyms', id }, means, known)),
    ...needs.flatMap(({ id, means = '' }) => unknownWords({ kind: 'needs', id }, means, known)),
    ...twice(content),
  ];
}

function unknownWords(at: EntryRef, means: string, known: ReadonlySet<string>): RuleProblem[] {
  const unknown = wordsOf(means).filter((word) => !known.has(word));
  if (unknown.length === 0) return [];
  return [
    {
      kind: 'synonym-leads-nowhere',
      at,
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
