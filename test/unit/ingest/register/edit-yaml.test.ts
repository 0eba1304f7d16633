import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { editYaml } from '../../../../src/ingest/register/merge/edit-yaml.ts';
import type { Edit } from '../../../../src/ingest/register/merge/edit-yaml.ts';

const TEXT = `# Our centre
name: "Oak" # as people say
text: >-
  A long line that somebody
  has broken by hand.
open:
  # asked by phone
  phone:
    value: 01632 960001
    sources: [one, two]
  asAt: "2019-04-01"
sources:
  - one # the first
  - two

# the end
recorded: "2026-01-01"
`;

test.each<[string, Edit, string, string]>([
  ['a field', { path: ['name'], value: 'Ash' }, 'name: "Oak" # as people say\n', 'name: Ash\n'],
  [
    'a field below',
    { path: ['open', 'asAt'], value: '2026' },
    '  asAt: "2019-04-01"\n',
    '  asAt: "2026"\n',
  ],
  [
    'a block',
    { path: ['open', 'phone'], value: { value: '01632 960002' } },
    '    value: 01632 960001\n    sources: [one, two]\n',
    '    value: 01632 960002\n',
  ],
  [
    'a new field at the end of its block',
    { path: ['open', 'note'], value: 'New' },
    '  asAt: "2019-04-01"\n',
    '  asAt: "2019-04-01"\n  note: New\n',
  ],
  ['an item of a list', { path: ['sources'], add: 'three' }, '  - two\n', '  - two\n  - three\n'],
  [
    'an item of a list on a line',
    { path: ['open', 'phone', 'sources'], add: 'three' },
    '[one, two]',
    '[one, two, "three"]',
  ],
  ['nothing, if it has the value', { path: ['recorded'], value: '2026-01-01' }, '', ''],
])('only the lines of %s change', (_, edit, from, to) => {
  expect(editYaml(TEXT, [edit])).toBe(TEXT.replace(from, to));
});

test('a field is removed with all of its lines', () => {
  expect(editYaml(TEXT, [{ path: ['open'], value: undefined }])).toBe(
    TEXT.replace(/open:[\s\S]*?(?=sources:\n)/, ''),
  );
});

test('a block on one line is written anew and keeps its values', () => {
  const text = 'open: { phone: { value: 1 }, asAt: "2019" }\nname: Oak\n';
  const edited = editYaml(text, [{ path: ['open', 'asAt'], value: '2026' }]);
  expect(parse(edited)).toEqual({ open: { phone: { value: 1 }, asAt: '2026' }, name: 'Oak' });
});

test('whatever is written has the new value and all others', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }));
  const record = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf, { minKeys: 1 })), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(record, key, leaf, (before, name, value) => {
      const text = editYaml('start: 1\n', [
        ...Object.entries(before).map(([field, to]) => ({ path: [field], value: to })),
        { path: [name], value },
      ]);
      expect(parse(text)).toEqual({ start: 1, ...before, [name]: value });
    }),
    { numRuns: 200 },
  );
});
