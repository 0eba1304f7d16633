/** What the build tells the service worker, and the names of the stores that it keeps. */

export interface Kept {
  /** The path of the site, with a slash at both ends: other sites on the host have stores of their own. */
  readonly base: string;
  /** Of the files; another one replaces the store. */
  readonly version: string;
  /** The most bytes of the store. */
  readonly room: number;
  /** Paths of the files that are kept from the first visit on. */
  readonly files: readonly string[];
  /** Those of them that are pages, and what links to them say, as HTML; the last has no script. */
  readonly pages: readonly { readonly path: string; readonly name: string }[];
}

/** The used part of a service worker's scope; TypeScript's own types exclude those of pages. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}

export interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export function storeName({ base, version }: Pick<Kept, 'base' | 'version'>): string {
  return `${base} ${version}`;
}

/** Removes the stores of this site but the named one. */
export async function removeStores(base: string, except?: string): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`${base} `) && name !== except);
  await Promise.all(own.map((name) => caches.delete(name)));
}
