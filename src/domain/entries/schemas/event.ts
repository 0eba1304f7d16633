import { z } from 'zod';
import { formerIds, history } from './history.ts';
import {
  audiences,
  date,
  idIn,
  idInSite,
  namedInPublicRole,
  note,
  provenance,
  recorded,
  sources,
  text,
} from './fields.ts';

export const EVENT_STATUSES = ['happened', 'planned', 'superseded'] as const;

export const eventSchema = z.strictObject({
  date: date.describe('When it happened or was planned for, as precisely as the sources say'),
  title: text.describe('What happened, in one line'),
  detail: text.optional().describe('More about it, in one to three sentences'),
  programme: idIn('programmes').describe('The programme it belongs to'),
  outsidePeriod: text
    .optional()
    .describe("Why it belongs to the programme although it falls outside the programme's period"),
  status: z
    .enum(EVENT_STATUSES)
    .describe(
      '"happened"; "planned": no source confirms it; "superseded": another event replaced it',
    ),
  supersedes: idIn('events').optional().describe('The event that this one replaced'),
  outcome: z
    .strictObject({
      text: text.describe('What is known about how it turned out'),
      event: idIn('events').optional().describe('The event that describes it'),
      sources,
    })
    .optional()
    .describe(
      'For a planned event: what the sources say happened instead or after; left out if not recorded',
    ),
  audience: audiences,
  centres: z.array(idIn('centres')).min(1).optional().describe('Centres that the text names'),
  districts: z
    .array(idInSite('districts'))
    .min(1)
    .optional()
    .describe('Districts that the text names'),
  ...provenance,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
