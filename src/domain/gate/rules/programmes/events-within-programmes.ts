/** Events and steps fall within their programme's period, or say why they do not. */

import { partialDate } from '../../../dates/partial-date.ts';
import type { PartialDate } from '../../../dates/partial-date.ts';
import type { FieldPath, EntryRef, RuleProblem } from '../../problem.ts';
import type { Programme } from '../../../entries/entry.ts';
import type { Entries } from '../../../entries/site-content.ts';

export function eventsWithinProgrammes(content: Entries): RuleProblem[] {
  const programmes = new Map(content.programmes.map((programme) => [programme.id, programme]));
  const steps = content.centres.flatMap(({ id, steps = [] }) =>
    steps.map(({ programme, date }, index) => ({
      at: { kind: 'centres' as const, id },
      path: ['steps', index, 'date'],
      programme: programmes.get(programme),
      date,
    })),
  );
  return [
    ...content.events.flatMap(({ id, date, programme: of, outsidePeriod }): RuleProblem[] => {
      const programme = programmes.get(of);
      const at: EntryRef = { kind: 'events', id };
      const isOutside = fallsOutside(date, programme);
      if (isOutside && outsidePeriod === undefined)
        return [
          outside(
            at,
            ['date'],
            date,
            programme,
            'correct the date or the programme, or add outsidePeriod: why it belongs to the programme',
          ),
        ];
      return !isOutside && outsidePeriod !== undefined ? [needless(at, programme)] : [];
    }),
    ...steps
      .filter(({ date, programme }) => fallsOutside(date, programme))
      .map(({ at, path, date, programme }) =>
        outside(
          at,
          path,
          date,
          programme,
          "correct the date, the programme or the programme's period",
        ),
      ),
  ];
}

/** Whether no day that the date can mean is in the period. */
function fallsOutside(text: PartialDate, programme: Programme | undefined): boolean {
  if (programme?.period === undefined) return false;
  const period = partialDate(programme.period);
  const date = partialDate(text);
  return date.last < period.first || date.first > period.last;
}

function outside(
  at: EntryRef,
  path: FieldPath,
  date: PartialDate,
  programme: Programme | undefined,
  fix: string,
): RuleProblem {
  return {
    kind: 'period-outside',
    at,
    path,
    found: `"${date}"`,
    expected: `a date within the period of ${programme?.id ?? ''}, "${programme?.period ?? ''}"`,
    fix,
  };
}

function needless(at: EntryRef, programme: Programme | undefined): RuleProblem {
  return {
    kind: 'period-note-needless',
    at,
    path: ['outsidePeriod'],
    found: 'an explanation, although the date may be within the period',
    expected: `outsidePeriod only outside ${programme?.period === undefined ? 'a period' : `"${programme.period}"`}`,
    fix: 'remove outsidePeriod: the explanation is no longer needed',
    basedOn: ['programmes'],
  };
}
