/** The search index and the words of the built site: what can be found, also by misspellings and synonyms. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { lexiconOf } from '../../src/domain/search/spelling.ts';
import type { Lexicon } from '../../src/domain/search/spelling.ts';
import { understandQuery } from '../../src/domain/search/query.ts';
import type { WordQuery } from '../../src/domain/search/query.ts';
import { titleFinder } from '../../src/domain/search/title-ranking.ts';
import type { SearchWords } from '../../src/domain/search/words.ts';
import { wordsOf } from '../../src/domain/finder/words-of.ts';
import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { stemOf } from '../../src/domain/finder/word-stem.ts';
import { fileOf, readSite } from '../../src/site-checks/built-site.ts';
import { brotliSize } from '../../src/site-checks/brotli-size.ts';
import { REPEATING_PAGES } from '../../src/site-checks/run-checks.ts';
import { withSearchIndex } from '../../src/search-index/make-index.ts';
import { browserFileLinks } from '../../src/wording/frame/links.ts';
import { readSearchRecords } from '../../src/site-checks/search-records.ts';
import type { SearchRecord } from '../../src/site-checks/search-records.ts';
import { searchEntries } from '../../src/wording/search/entries.ts';
import { searchFiles } from '../../src/exports/browser-files/search-file.ts';
import { receivedSearch } from '../../src/exports/browser-files/search-wire.ts';
import type { KnownToSearch, SentSearch } from '../../src/exports/browser-files/search-wire.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { nonsense, oneEdit } from '../support/content/misspellings.ts';
import { realContent } from '../support/content/real-content.ts';

let content: SiteContent;
let records: readonly SearchRecord[];
/** What the file of the search says. */
let text: string;
let known: KnownToSearch;
let words: SearchWords;
let lexicon: Lexicon;
/** The stems of each record's words. */
let stems: readonly ReadonlySet<string>[];

beforeAll(async () => {
  content = await realContent();
  records = readSearchRecords(inject('siteFolder'));
  text = await readFile(join(inject('siteFolder'), browserFileLinks.search), 'utf8');
  known = receivedSearch(JSON.parse(text) as SentSearch);
  words = known.words;
  lexicon = lexiconOf(words);
  stems = records.map(
    ({ meta, content: own }) => new Set(wordsOf(`${meta.title} ${own}`).map(stemOf)),
  );
});

function understood(typed: string): WordQuery {
  const query = understandQuery(typed, words, lexicon);
  if (query.is !== 'words') throw new Error(`"${typed}" was read as ${query.is}`);
  return query;
}

/** Whether a record has all the words. */
function isFound(asked: readonly string[]): boolean {
  return asked.length > 0 && stems.some((own) => asked.every((word) => own.has(stemOf(word))));
}

describe('the index', () => {
  test('has each page, except those that only repeat others, and each entry of a long page', async () => {
    const site = await readSite(inject('siteFolder'), 'https://centres.example');
    const pages = site.pages
      .map(({ address }) => address)
      .filter((address) => !REPEATING_PAGES.test(address));
    const entries = searchEntries(content).map(({ to }) => to);
    expect(entries.length).toBe(
      content.events.length +
        content.questions.length +
        content.conflicts.length +
        content.centres.filter(({ base }) => base).length,
    );
    expect(records.map(({ url }) => url)).toEqual([...pages, ...entries].sort());
  });

  test('has the filters of each record', () => {
    const { site } = content;
    const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
      all.find((each) => each.id === id)?.name;
    const programme = (id: string) => content.programmes.find((each) => each.id === id)?.shortName;
    const found = new Map(records.map(({ url, filters }) => [url, filters]));
    for (const { id, district, base } of content.centres) {
      const where = { district: [nameIn(site.districts, district)] };
      expect(found.get(`/centres/${id}/`)).toEqual({ kind: ['centre'], ...where });
      if (base) expect(found.get(`/bases/#${id}`)).toEqual({ kind: ['base'], ...where });
    }
    for (const { id, audience } of content.questions)
      expect(found.get(`/questions/#${id}`)).toEqual({
        kind: ['question'],
        audience: audience.map((each) => nameIn(site.audiences, each)),
      });
    for (const { id, page, shortName } of content.programmes)
      if (page) expect(found.get(`/${id}/`)).toEqual({ kind: ['page'], programme: [shortName] });
    for (const event of content.events)
      expect(found.get(`/timeline/#${event.id}`)).toMatchObject({
        kind: ['event'],
        programme: [programme(event.programme)],
      });
    for (const figure of content.figures)
      expect(found.get(`/management-information/${figure.id}/`)).toMatchObject({
        kind: ['figure'],
        programme: [programme(figure.programme)],
      });
    for (const { id } of content.sources)
      expect(found.get(`/sources/${id}/`)).toMatchObject({ kind: ['source'] });
  });

  test('has no words of navigation, source lists or marks', () => {
    const holt = records.find(({ url }) => url === '/centres/holt/')?.content ?? '';
    expect(holt).toContain('Holt');
    expect(holt).not.toMatch(/Skip to main|main number is|\[\d+\]|Newest source/);
  });

  test('has entries of a long list as their own records, not in that of the page', () => {
    const timeline = records.find(({ url }) => url === '/timeline/')?.content ?? '';
    const [event] = content.events;
    expect(event?.title.length).toBeGreaterThan(10);
    expect(timeline).not.toContain(event?.title);
  });

  test('has only the files that the search page loads', async () => {
    const names = await readdir(join(inject('siteFolder'), 'pagefind'));
    expect(names.map((name) => name.replace(/_[0-9a-f]{6,}/, '')).sort()).toEqual([
      'engine.wasm',
      'filter',
      'fragment',
      'index',
      'pagefind-worker.js',
    ]);
  });

  test('has the same bytes when it is made again from the same pages in the same order', async () => {
    const [once, again] = [await indexAgain(), await indexAgain()];
    expect([...again.keys()]).toEqual([...once.keys()]);
    expect([...again].filter(([name, bytes]) => !once.get(name)?.equals(bytes))).toEqual([]);
  });
});

/** The files of a new index of the site's pages, in the order of their addresses. */
async function indexAgain(): Promise<Map<string, Buffer>> {
  const folder = await folderOfTest();
  const { pages } = await readSite(inject('siteFolder'), 'https://centres.example');
  await withSearchIndex(
    folder,
    searchEntries(content),
    () => undefined,
    async (index) => {
      for (const { address } of pages)
        await index.add(
          address,
          await readFile(join(inject('siteFolder'), fileOf(address)), 'utf8'),
        );
      await index.write((found) => searchFiles(content, found));
    },
  );
  return contentsOf(folder);
}

async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .concat(join(folder, browserFileLinks.search))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length), await readFile(file)] as const),
    ),
  );
}

describe('the file that answers first', () => {
  test('has at most 41,000 bytes after Brotli', () => {
    expect(brotliSize(text)).toBeLessThanOrEqual(41_000);
  });

  test.each([
    ['how many centres closed in 2019', '/management-information/closures/'],
    ['which centres closed', '/questions/#when-close'],
    ['how far do families travel', '/distance/'],
    ['who runs the bases', '/questions/#who-runs'],
    ['spreadsheet', '/data/'],
    ['report a mistake', '/corrections/'],
    ['network on a day', '/timeline/as-at/'],
    ['what changed between two days', '/timeline/changes/'],
    ['everything since a date', '/timeline/since/'],
    ['newsletter', '/timeline/'],
    ['who publishes this site', '/about/'],
    ['management information sheet', '/management-information/'],
    ['complaint', '/help/'],
  ])('has for "%s" first %s', (typed, to) => {
    expect(titleFinder(known.titles, words.kinds).find(understood(typed))[0]?.to).toBe(to);
  });

  test('finds each question first by its own words, each centre by each of its names, and each figure among three by title and value', () => {
    const titles = titleFinder(known.titles, words.kinds);
    const paths = (typed: string): string[] => titles.find(understood(typed)).map(({ to }) => to);
    const failed = [
      ...content.questions.flatMap(({ id }) => {
        const record = known.titles.find(({ to }) => to === `/questions/#${id}`);
        return paths(record?.title ?? '')[0] === record?.to ? [] : [id];
      }),
      ...content.centres.flatMap(({ id, name, shortName }) =>
        [name, shortName].filter(
          (typed) => ![`/centres/${id}/`, `/bases/#${id}`].includes(paths(typed)[0] ?? ''),
        ),
      ),
      ...known.titles
        .filter(({ kind }) => kind === 'figure')
        .filter(({ to, title, value = '' }) => !paths(`${title} ${value}`).slice(0, 3).includes(to))
        .map(({ title }) => title),
    ];
    expect(failed).toEqual([]);
  });

  test('nonsense is not a word, and not a misspelling of one', () => {
    const answered = nonsense(600).filter((text) => understood(text).words.length > 0);
    expect(answered).toEqual([]);
  });

  test('one-edit misspellings of centres, towns and programmes lead to a page with the right name', () => {
    const names = new Set([
      ...content.centres.flatMap(({ shortName, town }) => [shortName.replace(/ \(.*\)/, ''), town]),
      ...content.programmes.map(({ shortName }) => shortName),
    ]);
    const failed: string[] = [];
    let all = 0;
    for (const name of names) {
      const right = understood(name).words;
      for (const misspelt of oneEdit(name)) {
        all += 1;
        const asked = understandQuery(misspelt, words, lexicon);
        const leads =
          asked.is === 'words' &&
          isFound(asked.words) &&
          right.every((word) => asked.words.some((each) => stemOf(each).startsWith(stemOf(word))));
        if (!leads) failed.push(`${name}: ${misspelt}`);
      }
    }
    expect(all).toBeGreaterThan(3000);
    expect(1 - failed.length / all).toBeGreaterThanOrEqual(0.95);
  });

  test('there are at least sixty synonyms', () => {
    expect(content.synonyms.flatMap((synonym) => synonym.words).length).toBeGreaterThanOrEqual(60);
  });

  test('each synonym leads to a page that has what it means', () => {
    const failed = content.synonyms.flatMap(({ words: phrases, means }) =>
      phrases.filter((phrase) => {
        const query = understandQuery(phrase, words, lexicon);
        const meant = query.is === 'words' ? query.meant?.words : undefined;
        return !isFound(meant ?? []) || !isFound(wordsOf(means));
      }),
    );
    expect(failed).toEqual([]);
  });
});
