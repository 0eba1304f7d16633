/** Each phrase means one need, or one synonym, and says something of what is needed. */

import type { FieldPath, RuleProblem } from '../../problem.ts';
import { isSmall, phraseForm, phraseKey } from '../../../finder/need-phrases.ts';
import { wordsOf } from '../../../finder/words-of.ts';
import type { Need } from '../../../entries/entry.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function needWordsAreTheirOwn({ needs, synonyms }: Entries): RuleProblem[] {
  const owners = new Map<string, string>();
  const needByWords = new Map<string, string>();
  for (const need of needs.toReversed())
    for (const { phrase } of phrasesOf(need)) needByWords.set(joinedWords(phrase), need.id);
  return [
    ...needs.flatMap((need) =>
      phrasesOf(need).flatMap(({ phrase, path }): RuleProblem[] => {
        if (phraseForm(phrase).words.every(isSmall)) return [empty(need, path, phrase)];
        const owner = owners.get(phraseKey(phrase));
        owners.set(phraseKey(phrase), owner ?? `needs/${need.id}`);
        return owner === undefined ? [] : [twice('needs', need.id, path, phrase, owner)];
      }),
    ),
    ...synonyms.flatMap(({ id, words }) =>
      words.flatMap((phrase, index): RuleProblem[] => {
        const owner = needByWords.get(joinedWords(phrase));
        if (owner === undefined) return [];
        return [twice('synonyms', id, ['words', index], phrase, `needs/${owner}`)];
      }),
    ),
  ];
}

function phrasesOf({ name, words }: Need): { phrase: string; path: FieldPath }[] {
  return [
    { phrase: name, path: ['name'] },
    ...words.map((phrase, index) => ({ phrase, path: ['words', index] })),
  ];
}

function joinedWords(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

function empty({ id }: Need, path: FieldPath, phrase: string): RuleProblem {
  return {
    kind: 'need-word-empty',
    at: { kind: 'needs', id },
    path,
    found: `"${phrase}", of which no word says what is needed`,
    expected: 'a phrase with a word such as "midwife"',
    fix: 'write what families say, or remove it',
  };
}

function twice(
  kind: 'needs' | 'synonyms',
  id: string,
  path: FieldPath,
  phrase: string,
  owner: string,
): RuleProblem {
  return {
    kind: 'need-word-twice',
    at: { kind, id },
    path,
    found: `"${phrase}", which ${owner} has too, perhaps in another order or with small words`,
    expected: 'each phrase in one place',
    fix: `keep it where it fits better: here or in ${owner}`,
    basedOn: [{ kind: 'needs', id: owner.replace(/^.*\//, '') }],
  };
}
