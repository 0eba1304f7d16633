import { z } from 'zod';
import { catchment } from './catchment.ts';
import { formerIds, history } from './history.ts';
import {
  date,
  idIn,
  idInSite,
  namedInPublicRole,
  note,
  point,
  postcode,
  provenance,
  recorded,
  text,
} from './fields.ts';
import { identifiers } from './words/identifiers.ts';
import { successor } from './successor.ts';
import { visitingFields } from './visiting/fields.ts';

export const LEAD_BASES = ['source said', 'web address suggests'] as const;
export const SITE_CHANGES = ['name', 'address', 'web address'] as const;

const siteChange = z.strictObject({
  what: z.enum(SITE_CHANGES).describe('Which detail of the register record changed'),
  from: text.optional().describe('The detail before; left out if the register had none'),
  to: text.optional().describe('The detail after; left out if the register had none'),
  between: date.describe('The two register snapshots that the change fell between'),
  ...provenance,
});

const lead = z.strictObject({
  organisation: text.describe("Who ran it as a children's centre"),
  basis: z
    .enum(LEAD_BASES)
    .describe(
      '"source said": a source says so; "web address suggests": only the web address in the register',
    ),
  period: text.optional().describe('When that was, in words: "2007 to the end of 2018"'),
  from: date
    .optional()
    .describe(
      'Since when, or the first date on which a source says so; left out for a plan or if not recorded',
    ),
  to: date
    .optional()
    .describe('Until when; left out if no end is known: then as long as the centre was open'),
  ...provenance,
});

const step = z.strictObject({
  programme: idIn('programmes').describe('The programme that the step belongs to'),
  kind: z
    .enum(['proposal', 'decision'])
    .describe('A proposal is what was put forward; a decision is what was decided'),
  date: date.describe('The day of the proposal or decision'),
  outcome: text
    .meta({ expected: '"base", "close" or the id of one of the outcomes in site.yaml' })
    .describe('What the centre was to become'),
  basis: z
    .enum(['named', 'deduced'])
    .describe(
      '"named": a source of the time names the centre; "deduced": it follows from the register and the count',
    ),
  ...provenance,
});

const CATCHMENT =
  'The area that it is there for, if a source says so: readers whose own place in it closed are sent here before anywhere nearer, and answers for the area name it';

const base = z.strictObject({
  name: text.describe('Name of the base'),
  from: date.describe('The date from which it is a base'),
  proposed: date.describe('When it was first named or counted as a future base'),
  namedBy: z
    .enum(['news', 'register only'])
    .describe(
      '"news": a news report names it as a base; "register only": it follows from the register and the pattern',
    ),
  inDoubt: text
    .optional()
    .describe(
      'Why the building is in doubt; if given, the site prints "check before use" and never shows the base alone in first place',
    ),
  buildingClosed: idIn('events')
    .optional()
    .describe(
      'The event that reports its building closed; from the last day of the event on, pages of the network say so',
    ),
  cautions: z
    .array(text)
    .min(1)
    .optional()
    .describe('Warnings printed with the base, one or two sentences each'),
  catchment: catchment.optional().describe(CATCHMENT),
  ...visitingFields,
  ...provenance,
});

const open = z.strictObject({
  inDoubt: text
    .optional()
    .describe(
      'Why the building is in doubt; if given, the site prints "check before use" and never shows it alone in first place',
    ),
  cautions: z
    .array(text)
    .min(1)
    .optional()
    .describe('Warnings printed with it, one or two sentences each'),
  catchment: catchment.optional().describe(CATCHMENT),
  ...visitingFields,
  ...provenance,
});

export const centreSchema = z.strictObject({
  name: text.describe('Name in the national register'),
  shortName: text.describe('The name that people use and pages print'),
  otherNames: z
    .array(text)
    .min(1)
    .optional()
    .describe('Other names it had or was given, for the finder'),
  identifiers,
  town: text.describe('The place in its address, not always the post town'),
  district: idInSite('districts').describe('The district it is in'),
  address: text
    .optional()
    .describe('Address without the postcode, parts separated by commas; left out if not recorded'),
  postcode: postcode.optional().describe('Full postcode; left out if not recorded'),
  point: point.optional(),
  opened: z
    .strictObject({
      date: date.describe('Opening date in the register, which may be the date of designation'),
      ...provenance,
    })
    .optional()
    .describe('When it opened'),
  phase: z
    .int()
    .min(1)
    .max(3)
    .optional()
    .describe('Building phase, only if a source or the register name says so'),
  siteChanges: z
    .array(siteChange)
    .min(1)
    .optional()
    .describe('Changes of name, address or web address in the register'),
  ledBy: z
    .array(lead)
    .min(1)
    .optional()
    .describe("Who ran it as a children's centre, oldest first"),
  steps: z.array(step).min(1).optional().describe('Proposals and decisions about it, oldest first'),
  closed: z
    .strictObject({
      date: date.describe('When it closed; only if a source gives the date for this centre'),
      ...provenance,
    })
    .optional()
    .describe('Its own closing date'),
  leftRegister: z
    .strictObject({
      date: date.describe('The two snapshots between which it left the register'),
      ...provenance,
    })
    .optional()
    .describe('When the register stopped listing it; not its closing date'),
  buildingNow: z
    .strictObject({
      text: text.describe('What the building became, with the date in the words'),
      planned: z
        .boolean()
        .describe(
          'true: the source describes a plan and no later source confirms it; false: it is so',
        ),
      ...provenance,
    })
    .optional()
    .describe('What became of the building'),
  successors: z
    .array(successor)
    .min(1)
    .optional()
    .describe(
      'What followed it when it closed, if a source says so; its readers are led there, and on to what followed that',
    ),
  base: base.optional().describe('Given if the centre is one of the bases'),
  open: open
    .optional()
    .describe(
      'Given if it is open and no base: families are sent there as to a base, under its short name',
    ),
  ...provenance,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
