/** Every published file is served, with its media type and the headers that `_headers` asks for. */

import { headerValues } from '../../serve/headers-file.ts';
import { mediaTypesOf } from './media-types.ts';
import { askHead, findingsOf } from './copy.ts';
import type { Finding, ServedSite } from './copy.ts';

/** Browsers ignore it without TLS. */
const ONLY_WITH_TLS = 'strict-transport-security';
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
    const wanted = headerValues(site.headerRules, address);
    const isSecure = site.url.startsWith('https:');
    return [
      ...typeFindings(file, address, wanted.get('content-type')?.at(-1), headers),
      ...[...wanted]
        .filter(([name]) => name !== 'content-type' && (isSecure || name !== ONLY_WITH_TLS))
        .flatMap(([name, values]) => headerFindings(address, name, values, headers)),
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

/** @param values  of all rules for the header: a host joins them, or sends the last */
function headerFindings(
  address: string,
  name: string,
  values: readonly [string, ...string[]],
  headers: Headers,
): Finding[] {
  const sent = headers.get(name);
  const last = values.at(-1) ?? values[0];
  if ([last, values.join(', ')].some((value) => same(sent ?? '', value))) return [];
  return [
    {
      rule: 'header',
      address,
      message: `has ${name} ${sent ?? 'missing'}, must have ${ownNameAsStar(last, address)}`,
    },
  ];
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
