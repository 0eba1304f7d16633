/** Changes the entry of the page in the browser's history, as far as the browser allows it. */

/**
 * Browsers refuse too many changes in a short time, and any in some embedded pages. Then the address
 * stays as it is: the reader's answer must not depend on it.
 */
export function changeHistory(how: 'push' | 'replace', state: unknown, address: string): void {
  try {
    if (how === 'push') history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
