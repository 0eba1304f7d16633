/** Fetches the index of all changes once; if that fails, the next question tries again. */

import { browserFileLinks } from '../../wording/frame/links.ts';
import { receivedChanges } from '../../exports/browser-files/changes-wire.ts';
import type { ChangesIndex, SentChanges } from '../../exports/browser-files/changes-wire.ts';

let loading: Promise<ChangesIndex> | undefined;

/** @throws Error if the index cannot be fetched */
export function loadChanges(): Promise<ChangesIndex> {
  loading ??= fetchChanges().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchChanges(): Promise<ChangesIndex> {
  const response = await fetch(browserFileLinks.changes);
  if (!response.ok) throw new Error(String(response.status));
  return receivedChanges((await response.json()) as SentChanges);
}
