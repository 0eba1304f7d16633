/** The lots as one set of the registry. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { capital } from '../../wording/frame/phrases.ts';
import type { DataSet } from '../data/file.ts';
import type { ExportContext } from '../data/table.ts';
import type { ReadingNote } from '../data/reading-notes.ts';
import { LOTS_FILE, lotsPackage } from './release-package.ts';

export function lotsSets(context: ExportContext): DataSet[] {
  const { site, lots } = context.content;
  const { lot, programme } = site.terms;
  return [
    {
      id: 'lots',
      title: capital(lot.many),
      description: `The ${lot.many} of each ${programme.one} as a release package of the Open Contracting Data Standard 1.1, with its extensions for lots and locations.`,
      ...(lots.length === 0 && { rows: 0 }),
      columns: [],
      notes: notesOf(context.content),
      documentation: {
        text: 'What the Open Contracting Data Standard is',
        to: 'https://standard.open-contracting.org/1.1/en/',
      },
      files: [
        {
          path: LOTS_FILE,
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
      text: `Only ${lot.many} that a source describes. Their words are those of their own pages.`,
    },
    {
      title: 'tender.lotCounts',
      text: `Not of the standard: how many ${lot.many} there were in all, how many by each route, and how many have no entry here.`,
    },
    {
      title: 'tender.items',
      text: `Each ${centre.one} is one. relatedLot is left out where no source tells its ${lot.one}.`,
    },
    {
      title: 'tender.milestones',
      text: 'What was planned is “scheduled” and never “met”. A date that is known in part becomes the days that it can mean.',
    },
    { title: 'tender.documents', text: 'The sources of all this.' },
    {
      title: 'status',
      text: 'Left out everywhere. How a tender ended is told by its awards, where a source gives them.',
    },
    {
      title: 'ocid',
      text: 'Begins with “local-”, not with a registered prefix: this site has asked for none, so it is unique on this site alone.',
    },
  ];
}
