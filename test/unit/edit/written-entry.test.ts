/** A saved form changes the lines of what was changed, and no other. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writtenEntry } from '../../../src/edit/content/written-entry.ts';
import { isEditedKind } from '../../../src/edit/form/edited-kind.ts';
import { formOf } from '../../../src/edit/form/fields.ts';
import { formValues, misfits } from '../../../src/edit/form/values.ts';
import { listContent } from '../../../src/ingest/files/list-content.ts';
import { entryFields } from '../../../src/ingest/writing/entry-text.ts';
import { shapeOf } from '../../../src/ingest/entries/shape.ts';

const TODAY = '2030-01-02';

test('every entry fits its form, and saved as it is stays the same', async () => {
  const { files } = await listContent(resolve('content'), 'content');
  for (const { kind, path, label } of files) {
    if (!isEditedKind(kind)) continue;
    const form = formOf(kind);
    const text = await readFile(path, 'utf8');
    const entry = entryFields(text, shapeOf(kind));
    expect(misfits(form, entry), label).toEqual([]);
    const written = writtenEntry(kind, formValues(form, entry), text, TODAY);
    expect(written.text, label).toBe(text);
    expect(written.changed, label).toEqual([]);
  }
});

const CONTACT = `# Found in the report
service: Family line
audience: [families]   # and their friends
channel: phone
value: "01632 960123"
group: service
order: 1
show: false
reason: >-
  The report gives it, in a sentence that goes on for
  two lines.
sources: [report]
asAt: as published
recorded: "2025-03-01"
`;

function edited(changes: Readonly<Record<string, string>>) {
  const values = formValues(formOf('contacts'), entryFields(CONTACT, shapeOf('contacts')));
  return writtenEntry('contacts', new Map([...values, ...Object.entries(changes)]), CONTACT, TODAY);
}

test('a changed number changes its line and the day', () => {
  const { text, changed } = edited({ value: '01632 960999' });
  expect(changed).toEqual(['value']);
  expect(text).toBe(CONTACT.replace('960123', '960999').replace('"2025-03-01"', `"${TODAY}"`));
});

test('a day that the editor has written is kept', () => {
  expect(edited({ value: '01632 960999', recorded: '2029-12-31' }).text).toContain('"2029-12-31"');
});

test('a new line of the history has the words before and after, and the day, but no wrong number', () => {
  const { values } = edited({ value: '01632 960999', 'history.0': 'present' });
  expect(Object.fromEntries([...values].filter(([name]) => name.startsWith('history.')))).toEqual({
    'history.0': 'present',
    'history.0.was': 'another telephone number',
    'history.0.is': '01632 960999',
    'history.0.day': TODAY,
  });
});

test('the words before and after are found within groups too, not in lines that only ended otherwise', () => {
  const text =
    'name: Oak\nnote: |-\n  One\n  two\nopen:\n  phone:\n    value: "01632 960001"\n    checked: "2025-01-01"\n';
  const values = new Map(formValues(formOf('centres'), entryFields(text, shapeOf('centres'))));
  values.set('note', 'One\r\ntwo').set('open.phone.checked', TODAY);
  values.set('open.phone.value', '01632 960002').set('history.0', 'present');
  const { values: filled } = writtenEntry('centres', values, text, TODAY);
  expect([filled.get('history.0.was'), filled.get('history.0.is')]).toEqual([
    'another telephone number',
    '01632 960002',
  ]);
});

test('a new entry has its fields in the order of the schema', () => {
  const values = new Map([
    ['recorded', TODAY],
    ['order', '2'],
    ['service', 'Family line'],
  ]);
  expect(writtenEntry('contacts', values, undefined, TODAY).text).toBe(
    `service: Family line\naudience: []\norder: 2\nsources: []\nrecorded: "${TODAY}"\n`,
  );
});

test('fields that no form has are named', () => {
  expect(
    misfits(formOf('contacts'), { servise: 'x', order: [1], audience: 'families', value: 'x' }),
  ).toEqual(['servise', 'order', 'audience']);
});
