import { z } from 'zod';
import { day, id, idIn, provenance, text, webAddress } from './fields.ts';
import { charts } from './charts.ts';
import { bankHolidays } from './visiting/bank-holidays.ts';
import { publisher } from './publisher.ts';
import { repositorySchema } from './repository.ts';
import { otherServiceSchema, serviceNowSchema } from './service.ts';
import { districts } from './words/districts.ts';
import { identifierKinds } from './words/identifiers.ts';
import { lotRoutes, outcomes } from './words/outcomes.ts';
import { subjectWords } from './words/subject.ts';
import { successions } from './words/successions.ts';
import { terms } from './words/terms.ts';

// The extent of the coastline on the map: Great Britain and the islands around it.
const lon = z.number().min(-11).max(3);
const lat = z.number().min(49).max(61.5);

const box = z
  .strictObject({
    west: lon.describe('Degrees east of its western edge'),
    south: lat.describe('Degrees north of its southern edge'),
    east: lon.describe('Degrees east of its eastern edge'),
    north: lat.describe('Degrees north of its northern edge'),
  })
  .describe('A box on the map in WGS84 degrees');

const itsId = id.describe('Its id, used in entries and addresses');

/** "/renewal/", "/centres/park-lane/", "/timeline/#vote". */
const ENTRY_ADDRESS =
  /^\/(([a-z-]+\/){0,2}[a-z0-9]+(-[a-z0-9]+)*\/|[a-z]+\/#[a-z0-9]+(-[a-z0-9]+)*)$/;

const named = z.strictObject({ id: itsId, name: text.describe('The name that readers see') });

export const siteSchema = z.strictObject({
  name: text.describe('Name of the site'),
  shortName: text.describe('Short name, for the header on phones and for feeds'),
  description: text.describe('One sentence on what the site answers, for search engines'),
  asOf: day.describe('The day of reading: dates before it are past. AS_OF overrides it'),
  area: text.describe('The county or borough that the site covers'),
  council: z
    .strictObject({
      name: text.describe('Full name of the council'),
      code: z
        .string()
        .regex(/^\d{3}$/)
        .meta({ expected: 'three digits in quotes' })
        .describe('Its number in the national register (LA code); 200 for all councils together'),
      web: webAddress.optional().describe('Address of its web page for families'),
      contact: idIn('contacts')
        .optional()
        .describe(
          "The contact with its main number, which families ring where the service's own is not known",
        ),
    })
    .describe('The council that the centres belong to'),
  publisher,
  repository: repositorySchema
    .optional()
    .describe('Where the content is kept; with it, npm run cms-config can make an editing page'),
  independence: text.describe('The sentence on every page that says that the site is independent'),
  checkFirst: text.describe(
    'The sentence on every page that tells families to check before they travel',
  ),
  whoFor: text
    .optional()
    .describe(
      'Who the places are for, after "for": "families with young children"; if left out, the term for one of its users',
    ),
  help: z
    .strictObject({
      urgent: text.describe('When to ring the first urgent contact: "If a child is in danger now"'),
      professionals: text.describe(
        'Heading of the urgent contacts that are not for the public: "If you work with children"',
      ),
    })
    .default({ urgent: 'In an emergency', professionals: 'For professionals' })
    .describe('Words of the help page'),
  serviceNow: serviceNowSchema.optional().describe("Today's service; left out if there is none"),
  otherServices: z
    .array(otherServiceSchema)
    .min(1)
    .optional()
    .describe('Other services for families, at other kinds of place; for the export of services'),
  terms,
  commonWords: subjectWords,
  identifiers: identifierKinds,
  outcomes,
  successions,
  lotRoutes,
  districts,
  bankHolidays: bankHolidays.optional(),
  neighbours: z
    .array(text)
    .optional()
    .describe('Names of neighbouring councils, for readers from outside'),
  postcodeAreas: z
    .array(z.string().regex(/^[A-Z]{1,2}$/))
    .min(1)
    .describe('The letters that postcodes here begin with'),
  postcodes: z
    .strictObject(provenance)
    .optional()
    .describe(
      'Where the tables of postcodes are from, and of when; npm run import-postcodes writes it',
    ),
  map: z
    .strictObject({
      box,
      insets: z
        .array(z.strictObject({ id: itsId, name: text.describe('Caption'), box }))
        .describe('Towns drawn larger'),
    })
    .describe('What the map shows; points outside the box are refused'),
  audiences: z
    .array(
      z.strictObject({
        id: itsId,
        name: text.describe('Name of the audience'),
        comesWith: text.describe('What they come for, one sentence on the home page'),
        goesTo: z
          .array(
            z.strictObject({
              text: text.describe('Words of the link'),
              to: text.describe('Address: "/bases/"'),
            }),
          )
          .min(1)
          .describe('Links on the home page, the most wanted first'),
      }),
    )
    .min(1)
    .describe('Who the site is for, in the order of the home page'),
  topics: z
    .array(named)
    .min(1)
    .describe('Topics of questions, in the order in which pages list them'),
  figureGroups: z.array(named).min(1).describe('Groups of figures on the sheet, in its order'),
  centreCounts: z
    .array(idIn('figures'))
    .min(1)
    .optional()
    .describe('Figures that count the open centres; each applies until the next'),
  homeFigures: z.array(idIn('figures')).describe('Figures on the home page; [] for none'),
  charts,
  attributions: z
    .array(
      z.strictObject({
        text: text.describe('The words the licence asks for'),
        url: webAddress.optional().describe('Address of the licence or the data'),
      }),
    )
    .describe('Attributions printed on the sources and about pages'),
  gone: z
    .array(
      z.strictObject({
        address: z
          .string()
          .regex(ENTRY_ADDRESS)
          .meta({
            expected:
              'the address of an entry, such as "/centres/park-lane/" or "/questions/#cost"',
            fix: 'copy it from the message of the gate',
          })
          .describe('Address that an entry had'),
        because: text.describe('Why it is gone, one sentence for readers of the old address'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Addresses that were published and lead to nothing now; one whose entry has another id belongs in formerIds',
    ),
  offline: z
    .boolean()
    .optional()
    .describe(
      "false: readers' devices keep no pages for use without a connection, and remove those that they have. Left out: they keep the finder, the bases, help and the pages read last",
    ),
  licence: z
    .strictObject({
      name: text.describe('Name of the licence'),
      url: webAddress.describe('Address of its text'),
    })
    .describe('Licence of the words and data of this site'),
});
export type Site = z.output<typeof siteSchema>;
