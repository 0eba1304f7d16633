/** What the editor in the browser writes passes the gate, and loses nothing. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { entryKinds } from '../../../../src/domain/entries/kinds.ts';
import { cmsFields } from '../../../../src/ingest/cms/fields.ts';
import type { CmsField } from '../../../../src/ingest/cms/fields.ts';
import { cmsFiles } from '../../../../src/ingest/cms/files.ts';
import { listContent } from '../../../../src/ingest/files/list-content.ts';
import { isTable } from '../../../../src/ingest/files/tables.ts';
import { readContent } from '../../../../src/ingest/read-content.ts';
import { contentFolder } from '../../../../src/ingest/reading-settings.ts';
import { entryFields } from '../../../../src/ingest/writing/entry-text.ts';
import { makeSite } from '../../../support/made-up/make-site.ts';
import { realContent } from '../../../support/content/real-content.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The values of the fields that are configured, in their order; empty ones are left out. */
function saved(fields: readonly CmsField[], values: Fields): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, fields: inner, required }) => {
      const value = values[name];
      if (value === undefined || value === '') return [];
      const isEmpty = Array.isArray(value) && value.length === 0 && required !== true;
      return isEmpty ? [] : [[name, inner ? within(inner, value) : value]];
    }),
  );
}

function within(fields: readonly CmsField[], value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((item) => saved(fields, item as Fields))
    : saved(fields, value as Fields);
}

test('every entry saved by the editor says the same and passes the gate', async () => {
  const { site } = await realContent();
  const work = await mkdtemp(join(tmpdir(), 'cms-'));
  onTestFinished(() => rm(work, { recursive: true }));
  const folder = join(work, 'content');
  await cp(contentFolder(), folder, { recursive: true });
  const { files } = await listContent(folder, 'content');
  for (const { kind, path, label } of files) {
    if (kind === 'site' || isTable(kind)) continue;
    const { form } = entryKinds[kind];
    const values = entryFields(await readFile(path, 'utf8'), entryKinds[kind]);
    const { body = '', ...fields } = saved(cmsFields(kind, site), values);
    const yaml = stringify(fields, {
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      lineWidth: 0,
    });
    const text = form === 'yaml' ? yaml : `---\n${yaml}---\n\n${body as string}\n`;
    expect(entryFields(text, entryKinds[kind]), label).toEqual(values);
    await writeFile(path, text);
  }
  const { problems } = await readContent(folder);
  expect(problems).toEqual([]);
}, 60_000);

test('the page has a policy of its own, no words for search engines, and loads the editor from its own site', () => {
  const repository = { host: 'github', name: 'owner/name', branch: 'main' } as const;
  const files = cmsFiles(makeSite(), repository);
  const page = files.get('index.html') ?? '';
  expect(page).toContain("content=\"default-src 'none'; script-src 'self';");
  expect(page).toContain('<meta name="robots" content="noindex, nofollow" />');
  expect(page.match(/(?:src|href)="[^"]+"/g)).toEqual([
    'href="config.yml"',
    'src="sveltia-cms.js"',
  ]);
  expect(parse(files.get('config.yml') ?? '')).toMatchObject({
    backend: { name: 'github', repo: 'owner/name', branch: 'main' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  });
});

test('fields have the inputs that fit them', () => {
  const fields = new Map(cmsFields('events', makeSite()).map((field) => [field.name, field]));
  expect(fields.get('status')).toMatchObject({
    widget: 'select',
    required: true,
    options: ['happened', 'planned', 'superseded'],
  });
  expect(fields.get('programme')).toMatchObject({ widget: 'relation', collection: 'programmes' });
  expect(fields.get('sources')).toMatchObject({ widget: 'relation', multiple: true });
  expect(fields.get('districts')).toMatchObject({
    widget: 'select',
    multiple: true,
    required: false,
  });
  expect(fields.get('title')).toMatchObject({
    widget: 'string',
    hint: 'What happened, in one line (text)',
  });
});
