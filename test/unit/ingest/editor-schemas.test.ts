/** What editors are told of the entries is what the gate asks of them. */

import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { editorSchemas, editorSettings } from '../../../src/ingest/editor-schemas.ts';
import { splitEntry } from '../../../src/ingest/entries/parse-entry.ts';
import { listContent } from '../../../src/ingest/files/list-content.ts';
import { isTable } from '../../../src/ingest/files/tables.ts';
import { contentFolder } from '../../../src/ingest/reading-settings.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const schemas = new Map(
  [...editorSchemas()].map(([name, text]) => [name, JSON.parse(text) as object]),
);

test('every real entry is as its schema says', async () => {
  const { files } = await listContent(contentFolder(), 'content');
  const faults: string[] = [];
  for (const { kind, label, path } of files) {
    if (isTable(kind)) continue;
    const folder = kind === 'site' ? 'site' : label.split('/')[1];
    const schema = schemas.get(`.vscode/schemas/${folder ?? ''}.json`) ?? false;
    const form = label.endsWith('.yaml') ? 'yaml' : 'prose';
    const fields = load(splitEntry(await readFile(path, 'utf8'), form)?.yaml ?? '');
    if (!ajv.validate(schema, fields)) faults.push(`${label}: ${ajv.errorsText()}`);
  }
  expect(faults).toEqual([]);
});

test('a field says what belongs in it and how it is written, and no other is known', () => {
  const schema = schemas.get('.vscode/schemas/synonyms.json');
  expect(schema).toMatchObject({
    title: 'A synonym',
    required: ['words', 'means', 'recorded'],
    additionalProperties: false,
    properties: {
      recorded: {
        description:
          'The day this entry was written or last corrected here. Written as a whole day in quotes such as "2026-11-22"',
      },
    },
  });
});

test('records have a schema in the settings, prose has none, and other settings stay', () => {
  const settings = JSON.parse(editorSettings('{ "editor.tabSize": 2 }')) as Record<string, unknown>;
  expect(settings['editor.tabSize']).toBe(2);
  expect(settings['yaml.schemas']).toMatchObject({
    './.vscode/schemas/family-hubs.json': 'content/family-hubs/*.yaml',
    './.vscode/schemas/site.json': 'content/site.yaml',
  });
  expect(JSON.stringify(settings)).not.toContain('questions');
});
