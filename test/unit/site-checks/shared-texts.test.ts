/** Pages that share their texts are the pages that they were, in a fraction of the memory. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/site-checks/page-reader.ts';
import { sharingTexts } from '../../../src/site-checks/shared-texts.ts';
import { pageHtml } from '../../support/site/page-html.ts';

const STYLE = '.card { margin: 0 }'.repeat(4_000);
const COUNT = 150;

function pages(keep: (page: ReturnType<typeof readPage>) => ReturnType<typeof readPage>) {
  return Array.from({ length: COUNT }, (_, at) => {
    const address = `/places/${String(at)}/`;
    const body = `<style>${STYLE}</style><a href="/help/#top">Help ${String(at)}</a>`;
    return keep(readPage(address, pageHtml(address, { body })));
  });
}

test('each page has what it had', () => {
  expect(pages(sharingTexts())).toEqual(pages((page) => page));
});

test('what all have in common is in memory once', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heldBy = (keep: Parameters<typeof pages>[0]): number => {
    // What the tests before have left is not always gone at once.
    for (let time = 0; time < 3; time += 1) collect();
    const before = process.memoryUsage().heapUsed;
    const all = pages(keep);
    collect();
    const held = process.memoryUsage().heapUsed - before;
    expect(all).toHaveLength(COUNT);
    return held;
  };
  // What is made only once, such as compiled code, is not held by the pages.
  heldBy(sharingTexts());
  const each = heldBy((page) => page);
  expect(each).toBeGreaterThan(COUNT * STYLE.length * 0.8);
  expect(heldBy(sharingTexts())).toBeLessThan(each / 4);
});
