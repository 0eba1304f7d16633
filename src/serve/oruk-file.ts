/** The addresses of Open Referral UK, which have no ".json", and the files behind them. */

const ROOT = /^\/oruk\/$/;
const LIST = /^(\/oruk\/[a-z_]+)\/?$/;
const ENTRY = /^\/oruk\/[a-z_]+\/[0-9a-f-]+$/;
/** The first page is the list itself. */
const LATER_PAGE = /^([2-9]|[1-9]\d+)$/;

/**
 * "/oruk/services" → "/oruk/services.json"; any other path is returned as it is.
 * @param search  what follows the path: "?page=2"
 */
export function orukFile(path: string, search: string): string {
  if (ROOT.test(path)) return `${path}index.json`;
  const [, list] = LIST.exec(path) ?? [];
  if (list !== undefined) {
    const page = new URLSearchParams(search).get('page') ?? '';
    return LATER_PAGE.test(page) ? `${list}/page/${page}.json` : `${list}.json`;
  }
  return ENTRY.test(path) ? `${path}.json` : path;
}
