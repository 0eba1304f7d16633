/** Each open product of postcodes as a source, with the words that its licence asks for. */

import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Source } from '../../domain/entries/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import type { Layout } from './layouts.ts';

type Product = Layout['product'];

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

const PRODUCTS: Readonly<
  Record<Product, { readonly name: string; readonly publisher: string; readonly url: string }>
> = {
  'code-point-open': {
    name: 'OS Code-Point Open',
    publisher: 'Ordnance Survey',
    url: 'https://www.ordnancesurvey.co.uk/products/code-point-open',
  },
  nspl: {
    name: 'National Statistics Postcode Lookup (NSPL)',
    publisher: 'Office for National Statistics',
    url: 'https://geoportal.statistics.gov.uk/',
  },
  onspd: {
    name: 'ONS Postcode Directory (ONSPD)',
    publisher: 'Office for National Statistics',
    url: 'https://geoportal.statistics.gov.uk/',
  },
};

/** "OS Code-Point Open, October 2025" */
export function productWords(product: Product, date: PartialDate): string {
  return `${PRODUCTS[product].name}, ${dateWords(date)}`;
}

export function postcodeSource(
  product: Product,
  date: PartialDate,
  area: string,
  today: Day,
): Source {
  const { publisher, url } = PRODUCTS[product];
  return {
    id: `${product}-${date}`,
    title: productWords(product, date),
    publisher,
    published: date,
    url,
    kind: 'dataset',
    read: 'part',
    readOn: today,
    where: `Rows of postcodes in and around ${area}`,
    notArchived: 'the address gives only the newest edition',
    recorded: today,
  };
}

/** The words that the licence asks for. */
export function attributionOf(product: Product, date: PartialDate): Site['attributions'][number] {
  const year = date.slice(0, 4);
  const owners = [
    'OS data © Crown',
    'Royal Mail data © Royal Mail',
    'National Statistics data © Crown',
  ];
  const contains = owners
    .map((owner) => `Contains ${owner} copyright and database right ${year}.`)
    .join(' ');
  const text =
    product === 'code-point-open'
      ? `Postcodes: ${contains}`
      : `Postcodes: Source: Office for National Statistics licensed under the Open Government Licence v3.0. ${contains}`;
  return { text, url: OGL };
}

/** Whether two attributions are the same but for their years. */
export function isSameButYear(a: string, b: string): boolean {
  const bare = (text: string): string => text.replaceAll(/\b20\d\d\b/g, '');
  return bare(a) === bare(b);
}
