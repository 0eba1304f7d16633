/** What is counted in a finished site. */

import { expect, test } from 'vitest';
import { measured } from '../../../src/finishing/checks-page.ts';
import { pageHtml } from '../../support/site/page-html.ts';
import { siteOf } from '../../support/site/write-site.ts';

test('links within the site, those to a part of a page, and the largest pages first', async () => {
  const site = await siteOf({
    '/index.html': pageHtml('/', {
      body: '<a href="/help/">Help</a> <a href="/help/#main">Help</a> <a href="https://other.example/">Other</a>',
    }),
    '/help/index.html': pageHtml('/help/', { body: '<p id="main">Help</p>' }),
  });
  const visits = new Map([
    ['/', 10],
    ['/help/', 30],
    ['/about/checks/', 90],
  ]);
  const found = measured(site, visits);
  expect(found).toMatchObject({ pages: 2, fragments: 1, median: 10 });
  const others = measured(await siteOf({ '/index.html': pageHtml('/', {}) }), visits).links;
  expect(found.links).toBeGreaterThanOrEqual(others + 2);
  expect(found.largest.map(({ address }) => address)).toEqual(['/help/', '/']);
  expect(found.medianGrams).toBeGreaterThan(0);
});
