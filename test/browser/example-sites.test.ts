/** Sites of other trades, made of content alone: libraries, and bank branches with their hubs. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExampleSite } from '../support/browser/example-site.ts';
import type { ExampleSite } from '../support/browser/example-site.ts';
import { BOX } from '../support/browser/finder-visit.ts';
import { follow } from '../support/browser/visit.ts';
import { TRADE, withoutStandards } from '../support/site/trade-words.ts';
import { wordsInFiles } from '../support/site/words-in-files.ts';

interface Example {
  readonly name: string;
  /** What a trade of its own may say. */
  readonly own: RegExp;
  readonly list: string;
  /** What places of each status say. */
  readonly statuses: Readonly<Record<string, RegExp>>;
  /** A closed place, the steps to what followed it, and where they end. */
  readonly followed: { readonly page: string; readonly typed: string; readonly to: string };
  readonly steps: readonly string[];
  /** A closed place that nothing followed, and why its readers are sent where. */
  readonly unfollowed: { readonly page: string; readonly because: string; readonly to: string };
  readonly identifier: { readonly page: string; readonly words: RegExp };
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'libraries',
    own: /[Ll]ibrar\w*|[Cc]ouncils?|[Rr]egisters?/g,
    list: '/libraries/',
    statuses: {
      '/libraries/old-forge/': /It closed on 31 August 2015/,
      '/libraries/larkfield/': /It is open, community-run/,
      '/libraries/overby/': /It is a main library now/,
    },
    followed: { page: '/libraries/old-forge/', typed: 'Old Forge', to: 'Riverside' },
    steps: [
      'Old Forge merged into Ferry Lane in September 2015.',
      'Ferry Lane moved to Riverside in April 2018.',
    ],
    unfollowed: {
      page: '/libraries/ferry-lane/',
      because: 'Ferry Lane moved to Riverside in April 2018.',
      to: 'Riverside',
    },
    identifier: {
      page: '/libraries/ferry-lane/',
      words: /Library identifier \(ISIL\): GB-THM0003/,
    },
  },
  {
    name: 'bank-branches',
    own: /(?:banking[ -])?hubs?|Hubs?/g,
    list: '/branches/',
    statuses: {
      '/branches/mill-row/': /It closed on 30 June 2021/,
      '/branches/netherby/': /It is open, according to the branch list/,
      '/branches/overby-hub/': /It is a banking hub now/,
    },
    followed: { page: '/branches/mill-row/', typed: 'Mill Row Branch', to: 'Netherby' },
    steps: ['Mill Row handed its accounts to Netherby in June 2021.'],
    unfollowed: {
      page: '/branches/market-street/',
      because: 'Netherby serves the area that Market Street was in.',
      to: 'Netherby',
    },
    identifier: { page: '/branches/mill-row/', words: /Sort code: 99-00-01/ },
  },
];

describe.each(EXAMPLES)('$name', (example) => {
  let site: ExampleSite;

  beforeAll(async () => {
    site = await openExampleSite(example.name, `https://${example.name}.example`);
  });

  afterAll(() => site.close());

  test('from the home page to the list, and from there to places of each status', async () => {
    await site.page.goto(`${site.url}/`);
    await follow(site.page.locator(`main a[href="${example.list}"]`).first());
    const list = site.page.url();
    for (const [address, status] of Object.entries(example.statuses)) {
      await site.page.goto(list);
      await follow(site.page.locator(`main a[href="${address}"]`).first());
      expect(await site.page.getByRole('main').innerText()).toMatch(status);
    }
    expect(site.visit.problems()).toEqual([]);
  });

  test('a closed place leads to what followed it, and shows the steps', async () => {
    const words = await site.wordsOf(example.followed.page);
    expect(words).toContain('Go here instead');
    for (const step of example.steps) expect(words).toContain(step);
    const first = site.page.getByRole('main').locator('.card h3 a, .card a').first();
    await follow(first);
    expect(await site.page.locator('h1').innerText()).toBe(example.followed.to);
    expect(site.visit.problems()).toEqual([]);
  });

  test('one that nothing followed says why its readers are sent where', async () => {
    const words = await site.wordsOf(example.unfollowed.page);
    expect(words).toContain(example.unfollowed.because);
    expect(words.indexOf(example.unfollowed.because)).toBeLessThan(
      words.lastIndexOf(example.unfollowed.to),
    );
  });

  test('the finder answers the name of a closed place with what followed it', async () => {
    await site.page.goto(`${site.url}/find/`);
    await site.page.fill(BOX, example.followed.typed);
    await site.page.press(BOX, 'Enter');
    const group = site.page.locator('#answer section', { hasText: 'Go here instead' });
    await group.waitFor();
    for (const step of example.steps) expect(await group.innerText()).toContain(step);
    expect(await group.innerText()).toContain(example.followed.to);
    expect(site.visit.problems()).toEqual([]);
  });

  test('its identifiers are told by their own name', async () => {
    await site.page.goto(site.url + example.identifier.page);
    expect(await site.page.locator('main').textContent()).toMatch(example.identifier.words);
  });

  test('no word of children’s centres is in its files, but those of its own trade', async () => {
    const without = (text: string): string => withoutStandards(text).replaceAll(example.own, ' ');
    expect(await wordsInFiles(site.folder, TRADE, without)).toEqual([]);
  });
});
