/** What the ids in a field lead to: for forms, tables and renamed entries. */

import { expect, test } from 'vitest';
import { targetOf } from '../../../../../src/domain/gate/rules/entries/entry-references.ts';

test.each([
  ['venues', 'needs.*', 'needs'],
  ['needs', 'contacts.*', 'contacts'],
  ['needs', 'question', 'questions'],
  ['venues', 'question', undefined],
  ['needs', 'contacts', undefined],
  ['needs', 'summary', undefined],
  ['figures', 'sources.*', 'sources'],
  ['centres', 'base.sources.*', 'sources'],
  ['centres', 'base.sources.*.words', undefined],
  ['centres', 'base.resources.*', undefined],
] as const)('%s have in %s the id of one of %s', (kind, field, to) => {
  expect(targetOf(kind, field)).toBe(to);
});
