/** An entry is found by its kind and id, by its name, or by words of either. */

import { expect, test } from 'vitest';
import { entriesMeant } from '../../../src/edit/content/entries-meant.ts';
import type { EditedContent } from '../../../src/edit/content/edited.ts';

const NAMES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  centres: { oak: 'Oak Hill', 'oak-end': 'Oak End', elm: 'Café Élan' },
  contacts: { line: 'Oak Hill' },
};

const content: Pick<EditedContent, 'entries'> = {
  entries: (kind) =>
    Object.entries(NAMES[kind] ?? {}).map(([id, name]) => ({
      id,
      name,
      file: { kind, id, path: id, label: id },
    })),
};

test.each([
  ['centres/oak', ['centres/oak']],
  ['oak end', ['centres/oak-end']],
  ['cafe elan', ['centres/elm']],
  ['Oak Hill', ['centres/oak', 'contacts/line']],
  ['oak', ['centres/oak', 'centres/oak-end', 'contacts/line']],
  ['LINE', ['contacts/line']],
  ['ash', []],
  [' ', []],
])('%j', (typed, found) => {
  expect(entriesMeant(typed, content).map(({ kind, id }) => `${kind}/${id}`)).toEqual(found);
});
