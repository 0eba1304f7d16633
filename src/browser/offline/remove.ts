/** The service worker of a site that keeps nothing: removes what an earlier one kept, and itself. */

import { removeStores } from './kept.ts';
import type { Kept, WorkerScope } from './kept.ts';

/** The build writes it before this code. */
declare const KEPT: Pick<Kept, 'base'>;
declare const self: WorkerScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(removeStores(KEPT.base).then(() => self.registration.unregister()));
});
