import { z } from 'zod';
import { formerIds, history } from './history.ts';
import { date, id, idIn, namedInPublicRole, note, provenance, recorded, text } from './fields.ts';

export const programmeSchema = z.strictObject({
  name: text.describe('Name of the programme'),
  shortName: text.describe('Short name for lists, labels and the scale'),
  page: z
    .boolean()
    .describe('true: it has a page of its own, whose address is its id; false: it has none'),
  period: date
    .optional()
    .describe('From when to when its events happen; left out for a programme without limits'),
  summary: text.describe('One or two sentences that say what it is'),
  keyFigures: z
    .array(idIn('figures'))
    .min(1)
    .optional()
    .describe('Figures shown on its page and side by side on the sheet'),
  statements: z
    .array(
      z.strictObject({
        text: text.describe('The fact, in a sentence'),
        ...provenance,
      }),
    )
    .min(1)
    .optional()
    .describe('Facts without a number that are shown with its key figures on the sheet'),
  lots: z
    .strictObject({
      total: idIn('figures').describe('Figure that counts all lots'),
      routes: z
        .array(
          z.strictObject({
            route: text
              .meta({ expected: 'the id of one of the lotRoutes in site.yaml' })
              .describe('How these lots were commissioned'),
            figure: idIn('figures').describe('Figure that counts them'),
          }),
        )
        .min(1)
        .describe('For each route the figure that counts its lots'),
      deadline: idIn('events').optional().describe('The event that is the deadline for tenders'),
      milestones: z
        .array(idIn('events'))
        .min(1)
        .optional()
        .describe('Other events of the procurement, such as the award, oldest first'),
    })
    .optional()
    .describe('For a programme that made lots: the figures that count them'),
  closures: z
    .strictObject({
      announced: idIn('events').describe('Event that announced them: no centre closed before it'),
      due: idIn('events').describe(
        'Event that gives the deadline: after its last day every centre had closed',
      ),
      figure: idIn('figures').describe('Figure that counts the centres to close'),
    })
    .optional()
    .describe(
      'For a programme that closed centres: the dates between which a centre closed that has no closing date of its own',
    ),
  contracts: z
    .array(
      z.strictObject({
        name: text.describe('Name of the contract or contracts'),
        provider: text
          .optional()
          .describe('Who provides the service; left out if several do or it is not recorded'),
        starts: idIn('events').describe('Event of its start, planned or happened'),
        ends: idIn('events').describe('Event of its end, planned or happened'),
        firstTermEnds: idIn('events')
          .optional()
          .describe(
            'Event of the end of its first term: after it only an extension keeps it in force',
          ),
        steps: z
          .array(idIn('events'))
          .min(1)
          .optional()
          .describe('Other events of the contract: awards, extensions, changes'),
        figures: z
          .array(idIn('figures'))
          .min(1)
          .optional()
          .describe('Figures about it: its value, its length, who provided'),
        ...provenance,
      }),
    )
    .min(1)
    .optional()
    .describe('Contracts for running the centres or the service, oldest first'),
  basesPattern: z
    .strictObject({
      perDistrict: z.int().min(1).describe('Bases in each district'),
      exceptions: z
        .record(id, z.int().min(0))
        .meta({ expected: 'ids of districts in site.yaml, each with a number' })
        .optional()
        .describe('Districts with a different number'),
    })
    .optional()
    .describe('How many bases each district must have; the gate counts them'),
  ...provenance,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
