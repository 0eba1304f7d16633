/** The built scripts and styles use nothing that the oldest browsers in package.json lack. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

async function built(ends: RegExp): Promise<string[]> {
  const names = await readdir(inject('siteFolder'), { recursive: true });
  const files = names.filter((name) => ends.test(name) && !name.startsWith('pagefind'));
  const own = await Promise.all(
    files.map((name) => readFile(join(inject('siteFolder'), name), 'utf8')),
  );
  // Small styles and scripts stand in the pages.
  return [...own, await readFile(join(inject('siteFolder'), 'index.html'), 'utf8')];
}

test('no script has what was new after the floor', async () => {
  const scripts = await built(/\.js$/);
  expect(scripts.length).toBeGreaterThan(5);
  const newer =
    /\b(Map|Object)\.groupBy|\.(toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|withResolvers|URL\.canParse|Intl\.Segmenter|\(\?<[=!]|static\s*\{/g;
  expect(scripts.flatMap((script) => script.match(newer) ?? [])).toEqual([]);
});

test('Safari reads every style', async () => {
  const styles = await built(/\.css$/);
  expect(styles.length).toBeGreaterThan(2);
  // A thickness in "text-decoration" costs Safari the line, and it learnt ranges and nesting in 16.4 and 17.2.
  const unread =
    /text-decoration:[^;}]*(\d|max\(|from-font)[^;}]*|@media[^{]*[<>]=?[^{]*|[{;]\s*&[^{};]*\{/g;
  expect(styles.flatMap((style) => style.match(unread) ?? [])).toEqual([]);
});
