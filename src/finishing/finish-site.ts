/** What a site needs after its pages: they are read, weighed and indexed as they come, then checked together. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_RECORD } from '../domain/checks/build-record.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { searchFiles } from '../exports/browser-files/search-file.ts';
import { withSearchIndex } from '../search-index/make-index.ts';
import { quickBrotliSize } from '../site-checks/brotli-size.ts';
import { budgetNote, overBudget } from '../site-checks/budgets.ts';
import { pageAddress, siteFiles } from '../site-checks/built-site.ts';
import { firstVisits } from '../site-checks/checks/weights.ts';
import { readPage } from '../site-checks/page-reader.ts';
import type { Page } from '../site-checks/page-reader.ts';
import { sharingTexts } from '../site-checks/shared-texts.ts';
import { checkSite, expectationsFrom, siteReport } from '../site-checks/run-checks.ts';
import { searchEntries } from '../wording/search/entries.ts';
import { fillChecksPage } from './checks-page.ts';

export interface FinishingOrder {
  readonly siteFolder: string;
  readonly siteUrl: string;
  readonly content: SiteContent;
}

export interface Finished {
  /** Why the site must not be published; undefined if it may be. */
  readonly report: string | undefined;
  /** What is over its budget; undefined if nothing is. */
  readonly note: string | undefined;
}

/** A page of the site ("/help/index.html") with its bytes. */
export interface WrittenPage {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * @param written  the pages as they are written, each once; it ends when the site is complete
 * @param onRecord  called after each record of the search index
 */
export async function finishSite(
  { siteFolder, siteUrl, content }: FinishingOrder,
  written: AsyncIterable<WrittenPage>,
  onRecord: () => void,
): Promise<Finished> {
  const entries = searchEntries(content);
  return withSearchIndex(siteFolder, entries, onRecord, async (index) => {
    const pages = new Map<string, Page>();
    const shared = sharingTexts();
    const sizes = new Map<string, number>();
    const take = async ({ file, bytes }: WrittenPage): Promise<void> => {
      const address = pageAddress(file);
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
      pages.set(file, shared(readPage(address, text)));
      sizes.set(address, quickBrotliSize(bytes));
      await index.add(address, text);
    };
    for await (const page of written) await take(page);
    const files = siteFiles(siteFolder);
    const pageFiles = files.filter((file) => file.endsWith('.html'));
    // Files of public/ are no pages that were made.
    for (const file of pageFiles)
      if (!pages.has(file)) await take({ file, bytes: await readFile(join(siteFolder, file)) });
    await index.write((records) => searchFiles(content, records));
    const built = {
      folder: siteFolder,
      siteUrl,
      pages: pageFiles.flatMap((file) => pages.get(file) ?? []),
      // It is written last, since it has the hashes of all others.
      files: new Set([...files, BUILD_RECORD]),
    };
    const site = await fillChecksPage(built, firstVisits(built, sizes));
    const problems = checkSite(site, expectationsFrom(content));
    const over = await overBudget(site, sizes);
    return {
      report: problems.length > 0 ? siteReport(problems) : undefined,
      note: budgetNote(over),
    };
  });
}
