/** Pages load no JavaScript, except those with an allowance. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOnSite, fileOf } from '../built-site.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { brotliSize } from '../brotli-size.ts';
import { memoised } from '../memoised.ts';
import type { Page } from '../page-reader.ts';

/** Bytes of JavaScript, after Brotli, that pages with such an address may load; others may load none. */
export type ScriptAllowances = readonly (readonly [address: RegExp, bytes: number])[];

export function checkScripts(site: BuiltSite, allowances: ScriptAllowances): SiteProblem[] {
  const scriptBytes = scriptWeigher(site);
  return site.pages.flatMap((page) => {
    const bytes = scriptBytes(page);
    const [, most] = allowances.find(([address]) => address.test(page.address)) ?? [undefined, 0];
    return bytes > most
      ? [
          {
            address: page.address,
            message: `loads ${String(bytes)} bytes of JavaScript; at most ${String(most)} are allowed`,
          },
        ]
      : [];
  });
}

/** Weighs each script once, in a file or in pages. */
function scriptWeigher(site: BuiltSite): (page: Page) => number {
  const sizeOfText = memoised(brotliSize);
  const sizeOfFile = memoised((address) => brotliSize(readFileSync(join(site.folder, address))));
  const sizeAt = (page: string, url: string): number => {
    const target = addressOnSite(site, page, url);
    const known = target !== undefined && site.files.has(fileOf(target.address));
    return known ? sizeOfFile(target.address) : url.length;
  };
  return (page) => {
    const handlers = page.inlineAttributes.filter((name) => name !== 'style');
    const linked = page.links.filter((link) => /^\s*javascript:/i.test(link));
    const inline = page.inline.filter(({ element }) => element === 'script');
    const files = page.resources.filter(({ kind }) => kind === 'script');
    const sizes = [
      ...[...handlers, ...linked].map((text) => text.length),
      ...inline.map(({ text }) => sizeOfText(text)),
      ...files.map(({ url }) => sizeAt(page.address, url)),
    ];
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
