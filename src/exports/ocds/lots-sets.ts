/** The lots as a set of the registry, with notes on how the standard is used. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { DataSet } from '../data/file.ts';
import { csvFiles } from '../data/table-sets.ts';
import type { ExportContext } from '../data/table.ts';
import { inTermsOf } from '../data/naming/terms.ts';
import type { ReadingNote } from '../data/reading-notes.ts';
import { lotsTable } from '../data/tables/lots.ts';
import { lotsFile, lotsPackage } from './lots-release.ts';

export function lotsSets(context: ExportContext): DataSet[] {
  const { site } = context.content;
  const table = inTermsOf(site, lotsTable(context));
  const { lot, programme } = site.terms;
  return [
    {
      id: table.id,
      title: capital(lot.many),
      description: `${table.description} The JSON has the ${lot.many} of each ${programme.one} as a release package of the Open Contracting Data Standard 1.1, with its extensions for lots and locations.`,
      rows: table.rows.length,
      columns: table.columns,
      notes: notesOf(context.content),
      documentation: {
        text: 'What the Open Contracting Data Standard is',
        to: 'https://standard.open-contracting.org/1.1/en/',
      },
      files: [
        ...csvFiles(context, table),
        {
          path: lotsFile(context),
          format: 'OCDS',
          mediaType: 'application/json',
          use: 'for programs',
          make: () => `${JSON.stringify(lotsPackage(context), null, 2)}\n`,
        },
      ],
    },
  ];
}

function notesOf({ site }: SiteContent): ReadingNote[] {
  const { lot, centre } = site.terms;
  return [
    {
      title: 'tender.lots',
      text: `Only ${lot.many} that a source describes, in the words of their own pages.`,
    },
    {
      title: 'tender.lotCounts',
      text: `Not part of the standard: how many ${lot.many} there were in all, how many by each route, and how many have no entry here.`,
    },
    {
      title: 'tender.items',
      text: `One for each ${centre.one}. relatedLot is left out where no source gives its ${lot.one}.`,
    },
    {
      title: 'tender.milestones',
      text: 'What was planned is “scheduled” and never “met”. A date that is only partly known is given as the days that it can mean.',
    },
    { title: 'tender.documents', text: 'The sources of the release.' },
    {
      title: 'status',
      text: 'Left out everywhere. The awards show how a tender ended, where a source gives them.',
    },
    {
      title: 'ocid',
      text: 'Begins with “local-”, not with a registered prefix: this site has none, so the id is unique only on this site.',
    },
  ];
}
