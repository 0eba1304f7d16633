/** Reads the services as a client of Open Referral UK does, and compares them with the published files. */

import { ask, findingsOf } from './copy.ts';
import type { Finding, ServedSite } from './copy.ts';

interface Entity {
  readonly id: string;
}

interface ListPage {
  readonly total_pages: number;
  readonly contents: readonly Entity[];
}

export async function checkOruk(site: ServedSite): Promise<Finding[]> {
  const lists = site.files.flatMap((file) => /^\/oruk\/([a-z_]+)\.json$/.exec(file)?.[1] ?? []);
  const found = await findingsOf(
    lists.filter((list) => list !== 'index'),
    (list) => checkList(site, list),
  );
  const root = await readJson(site, '/oruk/');
  return 'finding' in root ? [root.finding, ...found] : found;
}

async function checkList(site: ServedSite, list: string): Promise<Finding[]> {
  const address = `/oruk/${list}`;
  const seen: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await readJson(site, page === 1 ? address : `${address}?page=${String(page)}`);
    if ('finding' in answer) return [answer.finding];
    const body = answer.body as ListPage;
    pages = body.total_pages;
    seen.push(...body.contents.map(({ id }) => id));
  }
  const published = idsOf(site, list);
  const isWhole = seen.toSorted().join() === published.toSorted().join();
  return [
    ...(isWhole
      ? []
      : [
          {
            rule: 'oruk' as const,
            address,
            message: `lists ${String(seen.length)} entries, must list each of ${String(published.length)} once`,
          },
        ]),
    ...(await findingsOf(published, (id) => checkEntity(site, `${address}/${id}`, id))),
  ];
}

async function checkEntity(site: ServedSite, address: string, id: string): Promise<Finding[]> {
  const answer = await readJson(site, address);
  if ('finding' in answer) return [answer.finding];
  if ((answer.body as Entity).id === id) return [];
  return [{ rule: 'oruk', address, message: 'answers another entry' }];
}

function idsOf({ files }: ServedSite, list: string): string[] {
  return files.flatMap(
    (file) => new RegExp(`^/oruk/${list}/([^/]+)\\.json$`).exec(file)?.[1] ?? [],
  );
}

/** The JSON at an address, after redirects as clients follow them. */
async function readJson(
  site: ServedSite,
  address: string,
): Promise<{ readonly body: object } | { readonly finding: Finding }> {
  const response = await ask(site, address, { redirect: 'follow' });
  const text = await response.text();
  const fault = (message: string) => ({ finding: { rule: 'oruk' as const, address, message } });
  if (response.status !== 200)
    return fault(`answers ${String(response.status)}, must answer the JSON of Open Referral UK`);
  const type = response.headers.get('content-type') ?? 'missing';
  if (!type.startsWith('application/json'))
    return fault(`has Content-Type ${type}, must have application/json`);
  try {
    return { body: JSON.parse(text) as object };
  } catch {
    return fault('is not JSON');
  }
}
