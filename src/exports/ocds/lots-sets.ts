/** The lots as one set of the registry. */

import { capital } from '../../views/phrases.ts';
import type { DataSet } from '../data-file.ts';
import type { ExportContext } from '../data-table.ts';
import { LOTS_FILE, lotsPackage } from './release-package.ts';

export function lotsSets(context: ExportContext): DataSet[] {
  const { lot, centre, programme } = context.content.site.terms;
  return [
    {
      id: 'lots',
      title: capital(lot.many),
      description:
        `The ${lot.many} of each ${programme.one} as a release package of the Open Contracting Data Standard 1.1, with its extensions for lots and locations. ` +
        `Only ${lot.many} that a source describes have an entry. tender.lotCounts, which is not of the standard, says how many there were in all, by each route, and how many are not described. ` +
        `Each ${centre.one} is an item; relatedLot is left out where it is not recorded. ` +
        `What was planned is a scheduled milestone and never met; nothing has a status that no source gives. ` +
        `The ocid begins with “local-”: this site has asked for no registered prefix, so it is unique on this site alone.`,
      columns: [],
      documentation: {
        text: 'The Open Contracting Data Standard',
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
