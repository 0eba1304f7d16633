/** A published copy of a built site, and how to ask it. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atOnce } from '../../cli/at-once.ts';
import { ExpectedFailure } from '../../cli/expected-failure.ts';
import { parseHeadersFile } from '../../serve/headers-file.ts';
import type { HeaderRules } from '../../serve/headers-file.ts';
import { siteFiles } from '../built-site.ts';

export interface ServedSite {
  /** Where it is served, without a trailing slash. */
  readonly url: string;
  /** The folder that was published. */
  readonly folder: string;
  /** Its files as addresses: "/help/index.html". */
  readonly files: readonly string[];
  readonly headerRules: HeaderRules;
}

/** What a host must do, each with its own fix. */
export type Rule =
  'file' | 'type' | 'header' | 'slash' | 'not-found' | 'hidden' | 'compression' | 'cache' | 'oruk';

export interface Finding {
  readonly rule: Rule;
  readonly address: string;
  /** Continues a sentence about the address: "answers 404". */
  readonly message: string;
}

const AT_ONCE = 12;
const PATIENCE = 30_000;

/** @throws ExpectedFailure if nothing answers at `url` */
export async function openServedSite(folder: string, url: string): Promise<ServedSite> {
  await fetch(`${url}/`, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    const { cause, message } = error as Error;
    const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
    throw new ExpectedFailure(`Nothing answers at ${url}/ (${code}).`);
  });
  const files = siteFiles(folder);
  const rules = await readFile(join(folder, '_headers'), 'utf8');
  return { url, folder, files, headerRules: parseHeadersFile(rules) };
}

/** The answer to a request, without following a redirect. */
export function ask({ url }: ServedSite, address: string, init?: RequestInit): Promise<Response> {
  return fetch(`${url}${encodeURI(address)}`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    ...init,
  });
}

/** The answer without its body. */
export async function askHead(site: ServedSite, address: string): Promise<Response> {
  return ask(site, address, { method: 'HEAD' });
}

/** The findings about all items, a few items at a time; in the order of the items. */
export async function findingsOf<Item>(
  items: readonly Item[],
  check: (item: Item) => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  return (await atOnce(AT_ONCE, items, check)).flat();
}
