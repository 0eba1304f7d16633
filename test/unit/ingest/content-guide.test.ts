/** The guide says what the schemas say, and every field is described. */

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { z } from 'zod';
import { siteSchema } from '../../../src/domain/entries/schemas/site.ts';
import { visitingSchema } from '../../../src/domain/entries/schemas/visiting/fields.ts';
import { entryKinds } from '../../../src/domain/entries/kinds.ts';
import { kindsWithoutTable, withFieldTables } from '../../../src/ingest/content-guide.ts';
import { fieldNotes, schemaAt } from '../../../src/domain/gate/schema-at.ts';

const GUIDE = 'content/README.md';

test('the guide of the content has a table for each kind', async () => {
  expect(kindsWithoutTable(await readFile(GUIDE, 'utf8'))).toEqual([]);
});

test('the text around a table is kept', () => {
  const guide = 'Before.\n\n<!-- fields of pages -->\nold\n<!-- end of fields -->\n\nAfter.\n';
  expect(withFieldTables(guide)).toMatchInlineSnapshot(`
    "Before.

    <!-- fields of pages -->

    | Field | Needed | What it says | How it is written |
    | --- | --- | --- | --- |
    | \`title\` | yes | Title of the page | text |
    | \`description\` | yes | One sentence for search engines and previews | text |
    | \`namedInPublicRole\` |  | People named in the text because of a public role, written as they are there | a list, each item text |
    | \`history\` |  | What has been changed since the entry was first published, oldest first | a list of changes as in [Corrections](#corrections) |
    | \`recorded\` | yes | The day this entry was written or last corrected here | a whole day in quotes such as "2026-11-22" |

    <!-- end of fields -->

    After.
    "
  `);
});

test('a table of fields within fields names each of them', () => {
  const table = withFieldTables('<!-- fields of lots -->\n<!-- end of fields -->');
  expect(table).toContain(
    '| `stands.least` | yes | The fewest lots that this entry can represent | a whole number without quotes |',
  );
  expect(table).toContain('| `awardedTo` |  | Who won it; left out if not recorded | text |');
});

test('fields that several kinds of place have are in one table', () => {
  const [libraries, visiting] = ['libraries', 'visiting'].map((name) =>
    withFieldTables(`<!-- fields of ${name} -->\n<!-- end of fields -->`),
  );
  expect(libraries).toContain(
    '| `openingHours` |  | When it is open | a group of fields as in [Visiting a place](#visiting-a-place) |',
  );
  expect(libraries).not.toContain('openingHours.weekly');
  expect(visiting).toContain('| `openingHours.weekly[].from` | yes | When it opens |');
});

test('the example of opening hours and a session is as the schema wants it', async () => {
  const guide = await readFile(GUIDE, 'utf8');
  const [, example = ''] = /```yaml\n(phone:[\s\S]*?)```/.exec(guide) ?? [];
  expect(Object.keys(visitingSchema.parse(load(example)))).toEqual([
    'phone',
    'openingHours',
    'sessions',
  ]);
});

test('an unknown kind is an error', () => {
  expect(() => withFieldTables('<!-- fields of trees --><!-- end of fields -->')).toThrow(
    'content/README.md: fields of "trees", which is not a kind of entry',
  );
});

describe('every field is described', () => {
  const schemas = [
    ['site', siteSchema] as const,
    ...Object.entries(entryKinds).map(([kind, { schema }]) => [kind, schema] as const),
  ];
  test.each(schemas)('%s', (_, schema) => {
    expect(
      fieldPaths(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).filter((path) => {
        const field = schemaAt(schema, path);
        return field === undefined || fieldNotes(field).description === undefined;
      }),
    ).toEqual([]);
  });
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The paths of all fields, with items of lists as the number 0. */
function fieldPaths(
  schema: unknown,
  above: readonly (string | number)[] = [],
): (string | number)[][] {
  const { properties = {}, items } = schema as JsonSchema;
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    [...above, name],
    ...fieldPaths(field, [...above, name]),
  ]);
  return items ? [...fields, ...fieldPaths(items, [...above, 0])] : fields;
}
