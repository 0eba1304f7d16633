/** The services as one set of the registry: the lists are shown one by one, their entities only packed and served. */

import type { DataFile, DataSet } from '../data-file.ts';
import type { ExportContext } from '../data-table.ts';
import { listPath, ORUK_ROOT, orukAnswers } from './oruk-answers.ts';
import type { OrukAnswer } from './oruk-answers.ts';

const LISTED: readonly { readonly path: string; readonly use: string }[] = [
  { path: ORUK_ROOT, use: 'where each list begins' },
  { path: listPath('services'), use: 'what is offered' },
  { path: listPath('service_at_locations'), use: 'what is offered where' },
  { path: listPath('organizations'), use: 'who provides it' },
  { path: listPath('taxonomies'), use: 'districts and kinds of place' },
  { path: listPath('taxonomy_terms'), use: 'the terms of both' },
];

export function orukSets(context: ExportContext): DataSet[] {
  const { base, centre } = context.content.site.terms;
  const answers = new Map(orukAnswers(context).map((answer) => [answer.path, answer]));
  const listed = new Set(LISTED.map(({ path }) => path));
  return [
    {
      id: 'services',
      title: 'Services and where they are',
      description:
        `What families are offered now and at which places, as an Open Referral UK 3.0 interface made of files. ` +
        `Its addresses are those of the standard with “.json” at the end: services.json, then services/ and the id. ` +
        `The first page of a list has the list’s own name; next_page_url says where the next one is. ` +
        `A closed ${centre.one} is no service. Opening hours and telephone numbers are left out where no source gives them. ` +
        `A service’s url is the page of this site that tells of it; its alert says which ${base.many} to check before use. ` +
        `assured_date is the last day that a source vouches for.`,
      columns: [],
      documentation: {
        text: 'Open Referral UK',
        to: 'https://openreferraluk.org/',
      },
      files: LISTED.flatMap(({ path, use }) => {
        const answer = answers.get(path);
        return answer ? [{ ...fileOf(answer), use }] : [];
      }),
      parts: [...answers.values()].filter(({ path }) => !listed.has(path)).map(fileOf),
    },
  ];
}

function fileOf({ path, body }: OrukAnswer): DataFile {
  return {
    path,
    format: 'Open Referral UK',
    mediaType: 'application/json',
    make: () => `${JSON.stringify(body, null, 2)}\n`,
  };
}
