/** The content of a small, made-up council that breaks no rule; tests change one thing of it. */

import type { Entries, Kind, SiteContent } from '../../src/domain/site-content.ts';
import { makeNetwork } from './make-network.ts';
import { makeRecords } from './make-records.ts';
import { makeSite } from './make-site.ts';

/** All of it, fresh each time. */
export function makeContent(): SiteContent {
  return { site: makeSite(), postcodes: makePostcodes(), ...makeRecords(), ...makeNetwork() };
}

/** The content with some fields of one entry changed; an undefined field is as if left out. */
export function withEntry<K extends Kind>(
  content: SiteContent,
  kind: K,
  id: string,
  fields: Partial<Entries[K][number]>,
): SiteContent {
  const entries: readonly Entries[K][number][] = content[kind];
  if (!entries.some((entry) => entry.id === id)) throw new RangeError(`no ${kind}/${id}`);
  return {
    ...content,
    [kind]: entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
  };
}

/** The content with one entry more, a copy of another with some fields changed. */
export function withCopy<K extends Kind>(
  content: SiteContent,
  kind: K,
  id: string,
  newId: string,
  fields: Partial<Entries[K][number]> = {},
): SiteContent {
  const original = (content[kind] as readonly Entries[K][number][]).find(
    (entry) => entry.id === id,
  );
  if (!original) throw new RangeError(`no ${kind}/${id}`);
  return { ...content, [kind]: [...content[kind], { ...original, ...fields, id: newId }] };
}

function makePostcodes(): SiteContent['postcodes'] {
  const area = { point: { lat: 54.78, lon: -1.57 }, postcodes: 40, district: 'north-dale' };
  return {
    outcodes: [{ ...area, code: 'DH1' }],
    sectors: [{ ...area, code: 'DH1 1' }],
    groups: [{ ...area, code: 'DH1 1A' }],
  };
}
