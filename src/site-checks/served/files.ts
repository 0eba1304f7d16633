/** Every published file is served, with its media type and the headers that `_headers` asks for. */

import { headersFor } from '../../serve/headers-file.ts';
import { mediaTypesOf } from './media-types.ts';
import { askHead, findingsOf } from './copy.ts';
import type { Finding, ServedSite } from './copy.ts';

/** Hosts read these themselves, or give them another address. */
const NOT_ASKED: ReadonlySet<string> = new Set(['/_headers', '/_redirects', '/404.html']);

export function checkFiles(site: ServedSite): Promise<Finding[]> {
  const addresses = site.files
    .filter((file) => !NOT_ASKED.has(file))
    .map((file) => [file, file.replace(/\/index\.html$/, '/')] as const);
  return findingsOf(addresses, async ([file, address]) => {
    const { status, headers } = await askHead(site, address);
    if (status !== 200)
      return [{ rule: 'file', address, message: `answers ${String(status)}, must answer 200` }];
    const wanted = headersFor(site.headerRules, address);
    return [
      ...typeFindings(file, address, wanted.get('content-type'), headers),
      ...headerFindings(address, wanted, headers),
    ];
  });
}

function typeFindings(
  file: string,
  address: string,
  wanted: string | undefined,
  headers: Headers,
): Finding[] {
  const sent = headers.get('content-type') ?? 'missing';
  const types = wanted === undefined ? mediaTypesOf(file) : [wanted];
  const [mediaType = ''] = sent.split(';');
  const isRight =
    types === undefined ||
    types.some((type) => same(type, wanted === undefined ? mediaType : sent));
  if (isRight) return [];
  return [
    {
      rule: 'type',
      address,
      message: `has Content-Type ${sent}, must have ${types.join(' or ')}`,
    },
  ];
}

function headerFindings(
  address: string,
  wanted: ReadonlyMap<string, string>,
  headers: Headers,
): Finding[] {
  return [...wanted]
    .filter(([name]) => name !== 'content-type')
    .filter(([name, value]) => !same(headers.get(name) ?? '', value))
    .map(([name, value]) => ({
      rule: 'header',
      address,
      message: `has ${name} ${headers.get(name) ?? 'missing'}, must have ${ownNameAsStar(value, address)}`,
    }));
}

/** The table's own name in a Link would make each message its own. */
function ownNameAsStar(value: string, address: string): string {
  return value.replaceAll(address.replace(/^.*\//, '') || '\n', '*');
}

/** Whether two values differ only in capitals and in spaces around their separators. */
function same(one: string, other: string): boolean {
  const plain = (value: string): string =>
    value
      .trim()
      .replace(/\s*([;,])\s*/g, '$1')
      .toLowerCase();
  return plain(one) === plain(other);
}
