import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFinishing } from '../../../src/finishing/beside.ts';
import type { Finishing } from '../../../src/finishing/beside.ts';
import { feedFiles } from '../../../src/exports/timeline/feed-files.ts';
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

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

test('writes the files that it is given, reads those that it finds, and checks them together', async () => {
  const [folder, finishing] = await finishingOf({ '/index.html': marked('/', '/help/') });
  const help = marked('/help/', '/gone/');
  await finishing.write('/help/index.html', bytesOf(help));
  await finishing.write('/feeds/help.ics', bytesOf('BEGIN:VCALENDAR'));
  await finishing.allWritten();
  expect(await readFile(join(folder, 'help/index.html'), 'utf8')).toBe(help);
  expect(await readFile(join(folder, 'feeds/help.ics'), 'utf8')).toBe('BEGIN:VCALENDAR');
  const counts: number[] = [];
  const { report } = await finishing.finish((count) => counts.push(count));
  expect(report).toMatch(/^\/help\/\n(?: .*\n)*? {2}the link "\/gone\/" leads/m);
  expect(readSearchRecords(folder).map(({ url }) => url)).toEqual(['/', '/help/']);
  expect(counts.at(-1)).toBe(2);
});

test('takes more files than may wait, and indexes their pages in the order given', async () => {
  const [folder, finishing] = await finishingOf({ '/index.html': marked('/', '/') });
  const addresses = Array.from({ length: 400 }, (_, each) => `/page-${String(each)}/`);
  for (const address of addresses)
    await finishing.write(`${address}index.html`, bytesOf(marked(address, '/')));
  await finishing.allWritten();
  const pages = (await readdir(folder)).filter((name) => name.startsWith('page-'));
  expect(pages).toHaveLength(400);
  const counts: number[] = [];
  await finishing.finish((count) => counts.push(count));
  expect(counts.at(-1)).toBe(401);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test('makes the feeds, but for those that the publisher has made', async () => {
  const [folder, finishing] = await finishingOf({
    '/index.html': marked('/', '/'),
    '/timeline.ics': 'their own',
  });
  await finishing.allWritten();
  const content = makeContent();
  const expected = [...feedFiles(content, new URL(`${ORIGIN}/`))];
  expect(expected.length).toBeGreaterThan(content.centres.length);
  for (const { folder: below, format, text } of expected) {
    const isTheirs = below === '/' && format === 'ics';
    const file = join(folder, below, `timeline.${format}`);
    expect(await readFile(file, 'utf8')).toBe(isTheirs ? 'their own' : text);
  }
});

test('a failure in the thread comes with the code of its system error', async () => {
  const [, finishing] = await finishingOf({ '/index.html': marked('/', '/') });
  await finishing.write('/index.html/below/index.html', bytesOf('Words'));
  await expect(finishing.allWritten()).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(finishing.finish(() => undefined)).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('no further files are taken after a failure', async () => {
  const [, finishing] = await finishingOf({ '/index.html': marked('/', '/') });
  const writeOn = async (): Promise<void> => {
    for (;;) await finishing.write('/index.html/below/index.html', bytesOf(marked('/', '/')));
  };
  await expect(writeOn()).rejects.toMatchObject({ code: 'ENOTDIR' });
});
