/** Fetches the index of all changes once; if that fails, the next question tries again. */

import { browserFileLinks } from '../../wording/frame/links.ts';
import { fetchJson } from '../frame/fetch-json.ts';
import { receivedChanges } from '../../exports/browser-files/changes-wire.ts';
import type { ChangesIndex, SentChanges } from '../../exports/browser-files/changes-wire.ts';

let loading: Promise<ChangesIndex> | undefined;

/** @throws Unreachable if the index cannot be fetched */
export function loadChanges(): Promise<ChangesIndex> {
  loading ??= fetchChanges().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchChanges(): Promise<ChangesIndex> {
  return receivedChanges((await fetchJson(browserFileLinks.changes)) as SentChanges);
}
