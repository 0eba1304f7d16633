/** The classes that styles leave out are in nothing that makes a page. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNUSED_CLASSES } from '../../../src/build/unused-styles.ts';

test('no page or script uses a class whose style is left out', () => {
  const files = ['src', 'content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(astro|ts|mdx?|ya?ml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith('unused-styles.ts')),
  );
  const using = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return UNUSED_CLASSES.some((name) => text.includes(name));
  });
  expect(files.length).toBeGreaterThan(500);
  expect(using).toEqual([]);
});
