import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  changedEntryText,
  editedEntryText,
  entryFields,
  newEntryText,
} from '../../../../src/ingest/writing/entry-text.ts';
import type { Edit } from '../../../../src/ingest/writing/edited-value.ts';
import type { EntryShape } from '../../../../src/ingest/entries/shape.ts';

const phone = z.strictObject({ value: z.string(), sources: z.array(z.string()) });
const step = z.strictObject({ date: z.string(), what: z.string(), why: z.string().optional() });
const schema = z.strictObject({
  name: z.string(),
  urn: z.string().optional(),
  summary: z.string().optional(),
  point: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
  open: z.strictObject({ phone: phone.optional(), note: z.string().optional(), asAt: z.string() }),
  steps: z.array(step).optional(),
  relations: z.array(z.strictObject({ to: z.string(), is: z.string() })).optional(),
  sources: z.array(z.string()),
  recorded: z.string(),
});
const RECORD: EntryShape = { form: 'yaml', schema };

const TEXT = `# Our centre
name: "Oak" # as people say
summary: >-
  A long line that somebody
  has broken by hand.
point: { lat: 52.10, lon: 1.20 }
open:
  # asked by phone
  phone:
    value: 01632 960001
    sources: [one, two]
  asAt: "2019-04-01"
steps:
  # the first
  - date: "2018"
    what: proposed
  - date: "2019"
    what: decided
    why: it was
relations:
  - { to: one, is: part }
sources:
  - one # the first
  - two

# the end
recorded: "2026-01-01"
`;

test.each<[string, Edit, string, string]>([
  ['a text keeps its quotes and comment', { path: ['name'], value: 'Ash' }, '"Oak" #', '"Ash" #'],
  [
    'a folded text stays folded',
    { path: ['summary'], value: 'Short now.' },
    'A long line that somebody\n  has broken by hand.',
    'Short now.',
  ],
  [
    'a number leaves the other as it is written',
    { path: ['point', 'lon'], value: 1.35 },
    'lon: 1.20',
    'lon: 1.35',
  ],
  [
    'a new field in its place',
    { path: ['urn'], value: '20156' },
    'summary:',
    'urn: "20156"\nsummary:',
  ],
  [
    'a new field within fields in its place',
    { path: ['open', 'note'], value: 'Ring: twice' },
    '  asAt:',
    '  note: "Ring: twice"\n  asAt:',
  ],
  [
    'a field removed',
    { path: ['point'], value: undefined },
    'point: { lat: 52.10, lon: 1.20 }\n',
    '',
  ],
  [
    'a field removed with all of its lines',
    { path: ['open', 'phone'], value: undefined },
    '  phone:\n    value: 01632 960001\n    sources: [one, two]\n',
    '',
  ],
  [
    'an item more in brackets',
    { path: ['open', 'phone', 'sources', 2], value: 'three' },
    '[one, two]',
    '[one, two, three]',
  ],
  [
    'an item of several lines in brackets',
    {
      path: ['open', 'phone', 'sources', 1],
      value: 'two with quite a long text of its own\n\nand more',
    },
    '[one, two]',
    '[one, "two with quite a long text of its own\\n\\nand more"]',
  ],
  [
    'an item more below the others',
    { path: ['sources', 2], value: 'three' },
    '  - two\n',
    '  - two\n  - three\n',
  ],
  [
    'an item removed, and its comment with it',
    { path: ['sources', 0], value: undefined },
    '  - one # the first\n',
    '',
  ],
  [
    'an item in the form of the others',
    { path: ['relations', 1], value: { to: 'two', is: 'rival' } },
    'is: part }\n',
    'is: part }\n  - { to: two, is: rival }\n',
  ],
  [
    'a group of fields more',
    { path: ['steps', 2], value: { date: '2020', what: 'done' } },
    '    why: it was\n',
    '    why: it was\n  - date: "2020"\n    what: done\n',
  ],
  [
    'a group of fields removed',
    { path: ['steps', 0], value: undefined },
    '  - date: "2018"\n    what: proposed\n',
    '',
  ],
  [
    'the first field of an item removed',
    { path: ['steps', 1, 'date'], value: undefined },
    '  - date: "2019"\n    what: decided\n',
    '  - what: decided\n',
  ],
  [
    'text with line breaks',
    { path: ['steps', 1, 'why'], value: 'It was\nso.' },
    'why: it was\n',
    'why: |-\n      It was\n      so.\n',
  ],
])('changes only its lines: %s', (_, edit, from, to) => {
  expect(TEXT).toContain(from);
  expect(editedEntryText(TEXT, [edit], RECORD)).toBe(TEXT.replace(from, () => to));
});

test('line breaks and a byte order mark are kept', () => {
  const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
  expect(editedEntryText(text, [{ path: ['sources', 2], value: 'three' }], RECORD)).toBe(
    text.replace('  - two\r\n', '  - two\r\n  - three\r\n'),
  );
});

test('a new entry is written in the order of its schema and in the style of the content', () => {
  const sources = Array.from({ length: 12 }, (_, index) => `source-${String(index)}`);
  expect(
    newEntryText(
      {
        recorded: '2026-11-22',
        sources,
        steps: [{ date: '2018', what: 'no', why: undefined }],
        open: { asAt: '2011-12/2012-02', phone: { value: '01632 960001', sources: ['one'] } },
        summary: `It ${'was '.repeat(30)}long.`,
        name: "Children's",
        point: { lat: 52, lon: -1.5 },
      },
      RECORD,
    ),
  ).toMatchInlineSnapshot(`
    "name: Children's
    summary: >-
      It was was was was was was was was was was was was was was was was was was was was was was was was
      was was was was was was long.
    point: { lat: 52, lon: -1.5 }
    open:
      phone:
        value: "01632 960001"
        sources: [one]
      asAt: "2011-12/2012-02"
    steps:
      - date: "2018"
        what: no
    sources:
      - source-0
      - source-1
      - source-2
      - source-3
      - source-4
      - source-5
      - source-6
      - source-7
      - source-8
      - source-9
      - source-10
      - source-11
    recorded: "2026-11-22"
    "
  `);
});

test('prose has its text below its fields', () => {
  const shape: EntryShape = {
    form: 'prose',
    schema: z.strictObject({ title: z.string(), recorded: z.string() }),
  };
  const text = newEntryText(
    { title: 'About', recorded: '2026-11-22', body: 'One.\n\nTwo.' },
    shape,
  );
  expect(text).toBe("---\ntitle: About\nrecorded: '2026-11-22'\n---\n\nOne.\n\nTwo.\n");
  const edits: Edit[] = [
    { path: ['title'], value: 'Us' },
    { path: ['body'], value: 'Three.' },
  ];
  const after = text.replace('About', 'Us').replace('One.\n\nTwo.', 'Three.');
  expect(editedEntryText(text, edits, shape)).toBe(after);
  expect(editedEntryText(text.replaceAll('\n', '\r\n'), edits, shape)).toBe(
    after.replaceAll('\n', '\r\n'),
  );
});

test('a form that has no lines of its own for each field keeps all values', () => {
  const text = '# Ours\nopen: &open { asAt: "2019" }\nname: Oak\nsources: [one]\n';
  const after = editedEntryText(text, [{ path: ['open', 'note'], value: 'New' }], RECORD);
  expect(after).toContain('# Ours');
  expect(load(after)).toEqual({
    open: { asAt: '2019', note: 'New' },
    name: 'Oak',
    sources: ['one'],
  });
});

test('a date without quotes is written as the text that it should be', () => {
  const edit = { path: ['recorded'], value: '2026-11-22' };
  expect(editedEntryText('name: Oak\nrecorded: 2026-11-22\n', [edit], RECORD)).toBe(
    'name: Oak\nrecorded: "2026-11-22"\n',
  );
});

test.each(['- one\n', 'name: "Oak\n', 'name: Oak\nname: Ash\n', 'text'])(
  'what is no entry is refused: %j',
  (text) => {
    expect(() => changedEntryText(text, { name: 'Oak' }, RECORD)).toThrow(RangeError);
  },
);

test('whatever is written has the new values, and every comment on a line of its own', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('a b', 'no', '2019', 'a: b', 'x #y', '1_000', '~', 'one\ntwo', ''),
  );
  const item = fc.record(
    { date: word, what: word, why: word },
    { requiredKeys: ['date'], noNullPrototype: true },
  );
  const entry = fc.record(
    {
      name: word,
      urn: word,
      summary: fc.oneof(word, fc.constant('A long text with many words. '.repeat(6).trim())),
      point: fc.record(
        { lat: fc.integer(), lon: fc.integer().map((number) => number / 100) },
        { noNullPrototype: true },
      ),
      open: fc.record({ asAt: word, note: word }, { requiredKeys: [], noNullPrototype: true }),
      steps: fc.array(item, { maxLength: 4 }),
      sources: fc.array(word, { maxLength: 4 }),
      recorded: word,
    },
    { requiredKeys: ['name'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(entry, entry, fc.boolean(), (before, after, isWindows) => {
      const written = `# first\n${newEntryText(before, RECORD)}`;
      const text = isWindows ? written.replaceAll(/\r?\n/g, '\r\n') : written;
      const changed = changedEntryText(text, after, RECORD);
      expect(entryFields(changed, RECORD)).toEqual(after);
      expect(changed.startsWith('# first')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
