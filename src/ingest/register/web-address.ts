/** Web addresses of the register: often without a scheme, sometimes with words instead. */

/** Parameters that count clicks and say nothing of the page. */
const COUNTERS = /^(?:gclid|gclsrc|fbclid|utm_\w+)$/;

/** An address as entries have it, or why it cannot be one. */
export type WebAddress = { readonly value: string } | { readonly leftOut: string } | undefined;

/** Undefined if the cell is empty. */
export function webAddressOf(cell: string): WebAddress {
  if (cell === '' || /^n\/?a$/i.test(cell)) return undefined;
  const bare = cell.replace(/^\/+/, '');
  const address = /^https?:\/\//i.test(bare) ? bare : `http://${bare}`;
  if (/\s/.test(address) || !URL.canParse(address)) return { leftOut: NOT_ONE };
  const url = new URL(address);
  if (url.username !== '') return { leftOut: 'an e-mail address in place of a web address' };
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(url.hostname)) return { leftOut: NOT_ONE };
  if (![...url.searchParams.keys()].some((name) => COUNTERS.test(name))) return { value: address };
  for (const name of [...url.searchParams.keys()]) {
    if (COUNTERS.test(name)) url.searchParams.delete(name);
  }
  return { value: url.href };
}

const NOT_ONE = 'not a web address';
