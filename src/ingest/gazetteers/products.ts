/** Each open gazetteer as a source, with the words that its licence asks for. */

import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Source } from '../../domain/entries/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { Layout } from './layouts.ts';

type Product = Layout['product'];

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

const PRODUCTS: Readonly<
  Record<Product, { readonly name: string; readonly publisher: string; readonly url: string }>
> = {
  'os-open-names': {
    name: 'OS Open Names',
    publisher: 'Ordnance Survey',
    url: 'https://www.ordnancesurvey.co.uk/products/os-open-names',
  },
  nptg: {
    name: 'National Public Transport Gazetteer (NPTG)',
    publisher: 'Department for Transport',
    url: 'https://beta-naptan.dft.gov.uk/download/nptg',
  },
};

/** "OS Open Names, April 2026" */
export function gazetteerWords(product: Product, date: PartialDate | undefined): string {
  const { name } = PRODUCTS[product];
  return date === undefined ? name : `${name}, ${dateWords(date)}`;
}

export function gazetteerSource(
  product: Product,
  date: PartialDate | undefined,
  area: string,
  today: Day,
): Source {
  const { publisher, url } = PRODUCTS[product];
  return {
    id: date === undefined ? product : `${product}-${date}`,
    title: gazetteerWords(product, date),
    publisher,
    published: date ?? 'undated',
    url,
    kind: 'dataset',
    read: 'part',
    readOn: today,
    where: `Populated places in and around ${area}, and those spelt like them`,
    notArchived: 'the address gives only the newest edition',
    recorded: today,
  };
}

/** The words that the licence asks for. */
export function gazetteerAttribution(product: Product, year: string): Site['attributions'][number] {
  const text =
    product === 'nptg'
      ? 'Places: contains public sector information licensed under the Open Government Licence v3.0. Source: National Public Transport Gazetteer, Department for Transport.'
      : `Places: Contains OS data © Crown copyright and database right ${year}.`;
  return { text, url: OGL };
}
