/** A page is called the same in the menu, in its title and in its heading. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { expect, inject, test } from 'vitest';
import { siteFrame } from '../../src/views/frame/site.ts';
import { LONGEST_TITLE } from '../../src/wording/frame/document-title.ts';
import { realContent } from '../support/content/real-content.ts';

const frame = siteFrame(await realContent());
const named = [...frame.navigation, ...frame.footer];

/** The text of the first such element. */
function textOf(html: string, element: 'h1' | 'title'): string {
  const found = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(html)?.[1];
  if (found === undefined) throw new RangeError(element);
  return decodeHTML(found).trim();
}

/** Whether all words of one name are in the other, in their order: "All centres" in "All children's centres". */
function isShortFor(name: string, whole: string): boolean {
  const words = whole.toLowerCase().split(/\W+/);
  let from = 0;
  return name
    .toLowerCase()
    .split(/\W+/)
    .every((word) => (from = words.indexOf(word, from) + 1) > 0);
}

test.each(named)('"$text"', async ({ text, to }) => {
  const html = await readFile(join(inject('siteFolder'), to, 'index.html'), 'utf8');
  const heading = textOf(html, 'h1');
  const [title] = textOf(html, 'title').split(` – ${frame.titleName}`);
  expect(isShortFor(text, heading), heading).toBe(true);
  const fits = `${heading} – ${frame.titleName}`.length <= LONGEST_TITLE;
  if (fits) expect(title?.slice(0, heading.length)).toBe(heading);
  else expect(isShortFor(title?.replace('…', '') ?? '', heading), title).toBe(true);
});
