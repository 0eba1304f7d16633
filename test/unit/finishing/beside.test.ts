import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startFinishing } from '../../../src/finishing/beside.ts';
import type { Finishing } from '../../../src/finishing/beside.ts';
import { readSearchRecords } from '../../../src/site-checks/search-records.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { ORIGIN, pageHtml } from '../../support/site/page-html.ts';
import { writeSite } from '../../support/site/write-site.ts';

const marked = (address: string, link: string): string =>
  pageHtml(address, { body: `<div data-pagefind-body>Words. <a href="${link}">Link</a></div>` });

async function finishingOf(files: Readonly<Record<string, string>>): Promise<[string, Finishing]> {
  const siteFolder = await writeSite(files);
  const finishing = startFinishing({ siteFolder, siteUrl: ORIGIN, content: makeContent() });
  onTestFinished(async () => {
    await finishing.stop();
    await rm(siteFolder, { recursive: true });
  });
  return [siteFolder, finishing];
}

test('reads the pages that it is told of and those that it is not, and checks them together', async () => {
  const [folder, finishing] = await finishingOf({
    '/index.html': marked('/', '/help/'),
    '/help/index.html': marked('/help/', '/gone/'),
  });
  finishing.written('/help/index.html');
  const counts: number[] = [];
  const { report } = await finishing.finish((count) => counts.push(count));
  expect(report).toMatch(/^\/help\/\n(?: .*\n)*? {2}the link "\/gone\/" leads/m);
  expect(readSearchRecords(folder).map(({ url }) => url)).toEqual(['/', '/help/']);
  expect(counts.at(-1)).toBe(2);
});

test('a failure in the thread comes with the code of its system error', async () => {
  const [, finishing] = await finishingOf({ '/index.html': marked('/', '/') });
  finishing.written('/not-written/index.html');
  await expect(finishing.finish(() => undefined)).rejects.toMatchObject({ code: 'ENOENT' });
});
