/** The content of a small, made-up council that breaks no rule; tests change one thing in it. */

import type { Entry } from '../../../src/domain/entries/entry.ts';
import type { SiteContent, Tables } from '../../../src/domain/entries/site-content.ts';
import type { Kind } from '../../../src/domain/entries/kinds.ts';
import { makeNetwork } from './make-network.ts';
import { makeRecords } from './make-records.ts';
import { makeSite } from './make-site.ts';

/** All of it, as a new object for each call. */
export function makeContent(): SiteContent {
  return { site: makeSite(), postcodes: makePostcodes(), ...makeRecords(), ...makeNetwork() };
}

/** What has rows or files with ids, by kind. */
type Listed = { readonly [K in Kind]: Entry<K> } & {
  readonly places: Tables['places'][number];
  readonly placesElsewhere: Tables['placesElsewhere'][number];
};

/** The content with some fields of one entry changed; an undefined field is as if left out. */
export function withEntry<K extends keyof Listed>(
  content: SiteContent,
  kind: K,
  id: string,
  fields: Partial<Listed[K]>,
): SiteContent {
  const entries = content[kind] as unknown as readonly Listed[K][];
  if (!entries.some((entry) => entry.id === id)) throw new RangeError(`no ${kind}/${id}`);
  return {
    ...content,
    [kind]: entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
  };
}

/** The content with one entry more, a copy of another with some fields changed. */
export function withCopy<K extends keyof Listed>(
  content: SiteContent,
  kind: K,
  id: string,
  newId: string,
  fields: Partial<Listed[K]> = {},
): SiteContent {
  const original = (content[kind] as unknown as readonly Listed[K][]).find(
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
