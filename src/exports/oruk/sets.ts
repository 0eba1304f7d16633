/** The services as a set of the registry: the page about the data lists the lists, but not their entities. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { DataFile, DataSet } from '../data/file.ts';
import type { ExportContext } from '../data/table.ts';
import type { ReadingNote } from '../data/reading-notes.ts';
import { offersOf } from './offer.ts';
import { listPath, ORUK_FOLDER, ORUK_ROOT, orukAnswers } from './answers.ts';
import type { OrukAnswer } from './answers.ts';

const listedSets = ({
  district,
}: Site['terms']): readonly { readonly path: string; readonly use: string }[] => [
  { path: ORUK_ROOT, use: 'the address of each list' },
  { path: listPath('services'), use: 'what is offered' },
  { path: listPath('service_at_locations'), use: 'what is offered where' },
  { path: listPath('organizations'), use: 'who provides it' },
  { path: listPath('taxonomies'), use: `${district.many} and kinds of place` },
  { path: listPath('taxonomy_terms'), use: 'the terms of both' },
];

export function orukSets(context: ExportContext): DataSet[] {
  const answers = new Map(orukAnswers(context).map((answer) => [answer.path, answer]));
  const lists = listedSets(context.content.site.terms);
  const listed = new Set(lists.map(({ path }) => path));
  return [
    {
      id: 'services',
      title: 'Services and where they are',
      description: `What ${context.content.site.terms.user.many} are offered now and at which places, as an Open Referral UK 3.0 interface made of files.`,
      ...(offersOf(context.content).length === 0 && { rows: 0 }),
      columns: [],
      notes: notesOf(context.content),
      documentation: { text: 'What Open Referral UK is', to: 'https://openreferraluk.org/' },
      files: lists.flatMap(({ path, use }) => {
        const answer = answers.get(path);
        return answer ? [{ ...fileOf(answer), use }] : [];
      }),
      parts: [...answers.values()].filter(({ path }) => !listed.has(path)).map(fileOf),
    },
  ];
}

/** Its format is the file name, since the lists differ in nothing else. */
function fileOf({ path, body }: OrukAnswer): DataFile {
  return {
    path,
    format: path.slice(ORUK_FOLDER.length),
    mediaType: 'application/json',
    make: () => `${JSON.stringify(body, null, 2)}\n`,
  };
}

function notesOf({ site }: SiteContent): ReadingNote[] {
  const { base, centre } = site.terms;
  return [
    {
      title: 'Addresses',
      text: 'The addresses of the standard, with or without “.json”: /oruk/services for the list, /oruk/services/ and the id for one. Each list is one page. Filters after a question mark are ignored.',
    },
    {
      title: 'services',
      text: `What a source says is offered now. A closed ${centre.one} is not listed. Opening hours and telephone numbers are left out where no source gives them.`,
    },
    { title: 'alert', text: `Read this first: it names each ${base.one} to check before use.` },
    { title: 'url', text: 'The page of this site about the service.' },
    { title: 'assured_date', text: 'The latest day for which a source confirms it.' },
    { title: 'id', text: 'Made from our own ids, so it does not change.' },
  ];
}
