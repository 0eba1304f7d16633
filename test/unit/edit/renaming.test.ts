/** An entry with another id: its file moves, references to it change and nothing else does. */

import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent } from '../../../src/edit/content/edited.ts';
import type { EditedContent } from '../../../src/edit/content/edited.ts';
import { saveAll } from '../../../src/edit/content/file-changes.ts';
import type { FileChange } from '../../../src/edit/content/file-changes.ts';
import type { Renaming } from '../../../src/edit/content/renamed-text.ts';
import { renamingChanges } from '../../../src/edit/content/renaming.ts';
import { EDITED_KINDS, isRenamed } from '../../../src/edit/form/edited-kind.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { folderOfTest } from '../../support/folder-of-test.ts';

const SITES = ['second-council', 'nonsense'] as const;

async function opened(site: (typeof SITES)[number]): Promise<EditedContent> {
  const folder = join(await folderOfTest(), 'content');
  await cp(`test/build/sites/${site}/content`, folder, { recursive: true });
  const published = (await readContent(folder)).toPublish();
  return openContent(folder, { published });
}

async function changesFor(content: EditedContent, renaming: Renaming): Promise<FileChange[]> {
  const good = content.good();
  if (!good) throw new Error('no content');
  const changes = await renamingChanges(renaming, content.folder, good);
  return changes ?? [];
}

describe.each(SITES)('every entry of the site %s', (site) => {
  test('gets another id: the gate finds no problem, and only lines with an id differ', async () => {
    const content = await opened(site);
    const all = EDITED_KINDS.filter(isRenamed).flatMap((kind) =>
      content.entries(kind).map(({ id }) => ({ kind, from: id, to: `${id}-next` })),
    );
    expect(all.length).toBeGreaterThan(15);
    for (const renaming of all) {
      const which = `${renaming.kind}/${renaming.from}`;
      const changes = await changesFor(content, renaming);
      expect(await content.checkAll(changes), which).toEqual([]);
      for (const { before = '', after = '' } of changes.filter(
        (each) => each.before !== undefined && each.after !== undefined,
      )) {
        const [was, is] = [before.split('\n'), after.split('\n')];
        expect(is, which).toHaveLength(was.length);
        for (const [index, line] of was.entries())
          if (line !== is[index]) expect(line, which).toContain(renaming.from);
      }
    }
  }, 60_000);
});

test('references in fields, sums, texts, prose, settings and links change', async () => {
  const content = await opened('nonsense');
  const changed = async (kind: Renaming['kind'], from: string): Promise<string[]> =>
    (await changesFor(content, { kind, from, to: 'next' })).map(({ name }) => name).toSorted();
  expect(await changed('figures', 'snarps')).toMatchInlineSnapshot(`
    [
      "figures/next.yaml",
      "figures/snarps.yaml",
      "programmes/snarping-2009.yaml",
      "sums/snarps-add-up.yaml",
    ]
  `);
  expect(await changed('programmes', 'grofts-2020')).toMatchInlineSnapshot(`
    [
      "centres/cafe-elan.yaml",
      "centres/netherby.yaml",
      "centres/old-forge.yaml",
      "events/decision.yaml",
      "events/latest-closing.yaml",
      "events/review.yaml",
      "figures/blims-rumoured.yaml",
      "figures/blims.yaml",
      "figures/closures.yaml",
      "figures/grofts.yaml",
      "figures/keepers-after.yaml",
      "figures/keepers-before.yaml",
      "figures/ploff-after.yaml",
      "figures/ploff-before.yaml",
      "pages/grofts-2020.mdx",
      "pages/next.mdx",
      "programmes/grofts-2020.yaml",
      "programmes/next.yaml",
      "site.yaml",
    ]
  `);
  expect(await changed('sources', 'zendria-gazette')).toMatchInlineSnapshot(`
    [
      "centres/cafe-elan.yaml",
      "conflicts/blims.yaml",
      "sources/next.yaml",
      "sources/zendria-gazette.yaml",
      "venues/village-hall.yaml",
    ]
  `);
  expect(await changed('venues', 'village-hall')).toMatchInlineSnapshot(`
    [
      "centres/cafe-elan.yaml",
      "venues/next.yaml",
      "venues/village-hall.yaml",
    ]
  `);
});

test('the old address leads on, and does no more once the entry has its id again', async () => {
  const content = await opened('second-council');
  const go = async (from: string, to: string): Promise<void> => {
    const changes = await changesFor(content, { kind: 'centres', from, to });
    expect(await saveAll(content.folder, changes)).toBe(true);
    await content.read();
    expect(content.problems()).toEqual([]);
  };
  const formerIds = (id: string): unknown =>
    content.good()?.centres.find((centre) => centre.id === id)?.formerIds;
  await go('netherby', 'netherby-hall');
  expect(formerIds('netherby-hall')).toEqual(['netherby-centre', 'netherby']);
  await go('netherby-hall', 'netherby');
  expect(formerIds('netherby')).toEqual(['netherby-centre', 'netherby-hall']);
});

test('nothing is changed if one of the files is another by now', async () => {
  const content = await opened('second-council');
  const changes = await changesFor(content, {
    kind: 'sources',
    from: 'skerrydale-report',
    to: 'x',
  });
  const other = join(content.folder, 'centres/larkfield.yaml');
  await writeFile(other, `${await readFile(other, 'utf8')}# theirs\n`);
  const names = await readdir(content.folder, { recursive: true });
  expect(await saveAll(content.folder, changes)).toBe(false);
  expect(await readdir(content.folder, { recursive: true })).toEqual(names);
});
