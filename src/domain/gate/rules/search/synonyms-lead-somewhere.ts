/** The words that a synonym or a need means are in some entry, and each synonym has only one meaning. */

import type { EntryRef, RuleProblem } from '../../problem.ts';
import { wordsOf } from '../../../finder/words-of.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { inEachEntry, textsIn } from '../walk-entries.ts';

export function synonymsLeadSomewhere(content: SiteContent): RuleProblem[] {
  const { synonyms, needs } = content;
  if (synonyms.length + needs.length === 0) return [];
  const unknown = new Set([...synonyms, ...needs].flatMap(({ means = '' }) => wordsOf(means)));
  for (const words of wordsByEntry(content))
    for (const word of unknown) if (words.has(word)) unknown.delete(word);
  return [
    ...synonyms.flatMap(({ id, means }) => unknownWords({ kind: 'synonyms', id }, means, unknown)),
    ...needs.flatMap(({ id, means = '' }) => unknownWords({ kind: 'needs', id }, means, unknown)),
    ...twice(content),
  ];
}

/** The words of each entry that the search finds. */
const wordsByEntry = inEachEntry((entry): ReadonlySet<string>[] => {
  if (entry.at.kind === 'synonyms' || entry.at.kind === 'needs') return [];
  return [new Set(textsIn(entry).flatMap(({ value }) => wordsOf(value)))];
});

function unknownWords(
  at: EntryRef,
  means: string,
  unknownOnes: ReadonlySet<string>,
): RuleProblem[] {
  const unknown = wordsOf(means).filter((word) => unknownOnes.has(word));
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
