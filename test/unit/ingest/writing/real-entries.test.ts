/** Writing into the real entries: nothing changes but what is changed. */

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listContent } from '../../../../src/ingest/files/list-content.ts';
import { isTable } from '../../../../src/ingest/files/tables.ts';
import { contentFolder } from '../../../../src/ingest/reading-settings.ts';
import {
  changedEntryText,
  editedEntryText,
  entryFields,
  newEntryText,
} from '../../../../src/ingest/writing/entry-text.ts';
import type { FieldPath } from '../../../../src/domain/gate/problem.ts';
import { shapeOf } from '../../../../src/ingest/entries/shape.ts';
import type { EntryShape } from '../../../../src/ingest/entries/shape.ts';

interface RealEntry {
  readonly label: string;
  readonly text: string;
  readonly shape: EntryShape;
}

async function realEntries(): Promise<RealEntry[]> {
  const { files } = await listContent(contentFolder(), 'content');
  return Promise.all(
    files.flatMap(({ kind, label, path }) => {
      if (isTable(kind)) return [];
      const shape = shapeOf(kind);
      return [readFile(path, 'utf8').then((text) => ({ label, text, shape }))];
    }),
  );
}

/** The paths of all values that are neither lists nor groups of fields. */
function leaves(value: unknown, path: FieldPath = []): [FieldPath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

const FORMS: [string, (text: string) => string][] = [
  ['as they are', (text) => text],
  ['with CRLF and a byte order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['without a last line break', (text) => text.trimEnd()],
];

test.each(FORMS)('writing the same values back changes no byte: %s', async (_, form) => {
  for (const { label, text, shape } of await realEntries()) {
    const written = form(text);
    expect(changedEntryText(written, entryFields(written, shape), shape), label).toBe(written);
  }
});

test.each(FORMS)('changing a value changes its own lines only: %s', async (_, form) => {
  const entries = await realEntries();
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.nat(), fc.nat(), (entry, at, sign) => {
      const { shape } = entry;
      const text = form(entry.text);
      const all = leaves(entryFields(text, shape)).filter(([path]) => path[0] !== 'body');
      const [path, value] = all[at % all.length] ?? [[], undefined];
      const changed = typeof value === 'string' ? otherText(value, sign) : otherValue(value);
      const after = editedEntryText(text, [{ path, value: changed }], shape);
      expect(leaves(entryFields(after, shape))).toEqual(
        leaves(entryFields(text, shape)).map(([each, old]) =>
          String(each) === String(path) ? [each, changed] : [each, old],
        ),
      );
      const { removed, added } = changedLines(text, after);
      // A list in one line that becomes too long for it gets a line for each item.
      const beside = all.filter(
        ([each]) => String(each.slice(0, -1)) === String(path.slice(0, -1)),
      );
      const items = typeof path.at(-1) === 'number' ? beside.length : 0;
      const lines = String(value).length / 20 + 3 + items;
      expect(removed.length, entry.label).toBeLessThanOrEqual(lines);
      expect(added.length, entry.label).toBeLessThanOrEqual(lines);
      const back = editedEntryText(after, [{ path, value }], shape);
      expect(entryFields(back, shape)).toEqual(entryFields(text, shape));
      expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text));
    }),
    { numRuns: 100 },
  );
});

test('a new entry with the values of a real one says the same', async () => {
  for (const { label, text, shape } of await realEntries()) {
    const fields = entryFields(text, shape);
    expect(entryFields(newEntryText(fields, shape), shape), label).toEqual(fields);
  }
});

function otherText(value: string, sign: number): string {
  const others = ['x', ': y', ' #2', '"', "'", '2019', ' & z', '\nNext', '{a}', ', '];
  return `${value}${others[sign % others.length] ?? ''}`.replace(/ $/, 'e');
}

function otherValue(value: unknown): unknown {
  return typeof value === 'number' ? value + 1 : value !== true;
}

function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { removed: a.slice(start, a.length - end), added: b.slice(start, b.length - end) };
}
