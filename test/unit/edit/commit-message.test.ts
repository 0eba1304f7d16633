/** One message for all that was saved. */

import { expect, test } from 'vitest';
import { commitMessage, withChange } from '../../../src/edit/content/commit-message.ts';
import type { SavedChange } from '../../../src/edit/content/commit-message.ts';

const change = (what: SavedChange['what'], id: string, ...fields: string[]): SavedChange => ({
  kind: 'contacts',
  id,
  what,
  fields,
});

test.each([
  ['nothing', [], ''],
  ['one field', [change('change', 'line', 'value')], 'Change value of contacts/line'],
  [
    'an entry twice',
    [change('change', 'line', 'value'), change('change', 'line', 'value', 'note')],
    'Change value, note of contacts/line',
  ],
  ['a new entry', [change('add', 'line'), change('change', 'line', 'value')], 'Add contacts/line'],
  ['a new entry that is removed again', [change('add', 'line'), change('remove', 'line')], ''],
  [
    'several',
    [change('change', 'line', 'value'), change('remove', 'other')],
    'Edit 2 entries\n\n- Change value of contacts/line\n- Remove contacts/other',
  ],
])('%s', (_, changes, message) => {
  const empty: readonly SavedChange[] = [];
  expect(commitMessage(changes.reduce(withChange, empty))).toBe(message);
});
