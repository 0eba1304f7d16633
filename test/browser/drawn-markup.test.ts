/** Cards, warnings and marks are described once: what Astro writes and what a script draws is the same. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { transpile, ModuleKind, ScriptTarget } from 'typescript';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countyMap } from '../../src/charts/network/county-map.ts';
import { fileOf } from '../../src/site-checks/built-site.ts';
import type { MarkupElement } from '../../src/views/frame/markup.ts';
import { warningMarkup } from '../../src/views/frame/warning-markup.ts';
import { baseMarkup } from '../../src/views/network/base-markup.ts';
import { basesPage } from '../../src/views/network/bases-page.ts';
import { keyMarkup, markMarkup } from '../../src/views/network/mark-markup.ts';
import { answerMarkup } from '../../src/views/places/answer-markup.ts';
import { findAreaPages } from '../../src/views/places/area-page.ts';
import { briefMarkup } from '../../src/views/places/brief-markup.ts';
import { reachMarkup } from '../../src/views/places/reach-markup.ts';
import { sureMarkup } from '../../src/views/places/sure-notes.ts';
import { realContent } from '../support/content/real-content.ts';
import { TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import { openContext } from '../support/browser/visit.ts';

/** Elements as lines: attributes in the order of the alphabet, white space as one space. */
const LINES = `(root) => {
  const lines = (node) => {
    const text = node.nodeValue?.replace(/\\s+/g, ' ');
    if (node.nodeType === Node.TEXT_NODE) return text === '' ? [] : [JSON.stringify(text)];
    const attributes = [...node.attributes].map(({ name, value }) => name + '=' + value).sort();
    const inside = [...node.childNodes].flatMap(lines).map((line) => '  ' + line);
    return [[node.namespaceURI.split('/').at(-1), node.localName, ...attributes].join(' '), ...inside];
  };
  root.normalize();
  return lines(root);
}`;

let page: Page;
let drawing: string;
beforeAll(async () => {
  page = await (await openContext()).newPage();
  const source = await readFile('src/browser/frame/element.ts', 'utf8');
  const script = transpile(source, { module: ModuleKind.ESNext, target: ScriptTarget.ESNext });
  drawing = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
});
afterAll(() => page.context().close());

/** What the browser's builder makes of the descriptions. */
function drawnLines(all: readonly MarkupElement[]): Promise<string[][]> {
  return page.evaluate(
    `import(${JSON.stringify(drawing)}).then(({ drawn }) =>
      ${JSON.stringify(all)}.map((one) => (${LINES})(drawn(one))))`,
  );
}

/** What the built page at the address has for the selector. */
async function builtLines(address: string, selector: string): Promise<string[][]> {
  const html = await readFile(join(inject('siteFolder'), fileOf(address)), 'utf8');
  return page.evaluate(
    `[...new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
      .querySelectorAll(${JSON.stringify(selector)})].map(${LINES})`,
  );
}

test('the numbered bases of a built page are what a script draws', async () => {
  const { head, districts } = basesPage(await realContent(), new URL('https://centres.example'));
  const bases = districts.flatMap(({ bases: own }) => own);
  expect(bases.length).toBeGreaterThan(0);
  const drawn = await drawnLines(bases.map(baseMarkup));
  expect(await builtLines(head.path, '.numbered > li')).toEqual(drawn);
});

test('the marks of a built map and the keys of its legend are what a script draws', async () => {
  const content = await realContent();
  const { head, map } = basesPage(content, new URL('https://centres.example'));
  const { main, insets, legend } = countyMap(content, map);
  const marks = [main, ...insets].flatMap((plate) => [...plate.marks.toReversed(), ...plate.hints]);
  expect(marks.some(({ number }) => number !== undefined)).toBe(true);
  expect(await builtLines(head.path, 'svg.mark:not(.map-key)')).toEqual(
    await drawnLines(marks.map(markMarkup)),
  );
  expect(await builtLines(head.path, 'svg.map-key')).toEqual(
    await drawnLines(legend.map((entry) => keyMarkup(entry, 'number'))),
  );
});

test('the cards and warnings of pages for a place are what a script draws', async () => {
  const pages = findAreaPages(await realContent());
  expect(pages.length).toBeGreaterThan(0);
  for (const { head, groups, reach, far, headings, sure, libraries } of pages) {
    const cards = groups.flatMap((group) => group.cards);
    expect(await builtLines(head.path, 'article.card')).toEqual(
      await drawnLines(cards.map(answerMarkup)),
    );
    const brief = { heading: headings.further, items: far };
    expect(await builtLines(head.path, '.reach, .brief, details:has(.sure)')).toEqual(
      await drawnLines([
        reachMarkup(reach, 'h3', reach.sources),
        ...(far.length > 0 ? [briefMarkup(brief)] : []),
        sureMarkup(sure),
      ]),
    );
    const warnings = libraries.items.flatMap(({ caution }) => (caution ? [caution] : []));
    expect(await builtLines(head.path, '.near .govuk-warning-text')).toEqual(
      await drawnLines(warnings.map(warningMarkup)),
    );
  }
});

test("the finder's cards of bases have the parts of those on the built page, in the same order", async () => {
  const { postcodes } = await realContent();
  const finder = await visitFinder('/find/');
  for (const { code } of postcodes.outcodes) {
    await finder.ask(code);
    await finder.page.locator(TITLE, { hasText: new RegExp(`^Help near ${code}$`) }).waitFor();
    const found = partsByName(await cardParts(finder.page, '#answer .card'));
    const built = partsByName(
      await cardParts(finder.page, 'article.card', `/find/${code.toLowerCase()}/`),
    );
    // Where two bases are equally far away, each may choose another.
    const both = [...found.keys()].filter((name) => built.has(name));
    expect(both, code).not.toEqual([]);
    for (const name of both) expect(built.get(name), code).toEqual(found.get(name));
  }
  await finder.close();
});

/** The HTML of each card's name, distance, warnings and address, on the open page or at another address. */
function cardParts(from: Page, selector: string, address?: string): Promise<string[][]> {
  return from.evaluate(
    async ({ selector: cards, address: other }) => {
      const html = other === undefined ? undefined : await (await fetch(other)).text();
      const whole =
        html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
      return [...whole.querySelectorAll(cards)].map((card) =>
        [...card.querySelectorAll(':is(h3, h4) > a, :scope > :not(h3, h4, .small, .offer)')]
          // The finder's points are rounded, so that maps and distances may differ a little.
          .map((part) => part.outerHTML.replaceAll(/\b\d+\.\d+\b|[^<>]+(?=, straight line)/g, '…'))
          .filter((part) => !/^<p><a [^>]*>[^<]*<\/a><\/p>$/.test(part)),
      );
    },
    { selector, address },
  );
}

function partsByName(cards: readonly string[][]): Map<string, string[]> {
  return new Map(cards.map((parts) => [parts[0] ?? '', parts]));
}
