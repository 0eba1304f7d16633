/** Asks the browser to keep the site's most wanted pages, for when there is no connection. */

/**
 * Browsers offer it over https and on this machine alone; without it the site works as before.
 * @param worker  the address of the service worker; undefined where nothing is to be kept
 */
export function keepForOffline(worker: string | undefined): void {
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(worker).catch((error: unknown) => {
    // The reader turned it off, or the files did not arrive: the next visit tries again.
    if (error instanceof TypeError || error instanceof DOMException) return;
    throw error;
  });
}
