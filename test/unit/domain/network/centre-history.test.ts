import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Centre, CentreStep } from '../../../../src/domain/entries/entry.ts';
import { isBase } from '../../../../src/domain/entries/base.ts';
import {
  CENTRE_STATES,
  centreHistory,
  BEFORE_ALL_DAYS,
  stateOn,
} from '../../../../src/domain/network/centre-history.ts';
import type { Setting } from '../../../../src/domain/network/centre-history.ts';
import { madeUpCentres } from '../../../support/made-up/centres.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const [ash] = makeContent().centres;
const BACKING = { sources: ['report-2020'], asAt: 'as published' };
const NO_SETTING: Setting = {
  closures: undefined,
  listed: undefined,
  buildingClosed: undefined,
};
const DECIDED: CentreStep = {
  programme: 'renewal',
  kind: 'decision',
  date: '2019-05-02',
  outcome: 'close',
  basis: 'named',
  ...BACKING,
};

/** A centre with these dates and no others. */
function turnsOf(dates: Partial<Centre>, setting: Partial<Setting> = {}): string[] {
  const bare = { ...ash, opened: undefined, steps: undefined, closed: undefined } as Centre;
  const centre = { ...bare, base: undefined, leftRegister: undefined, ...dates };
  return centreHistory(centre, { ...NO_SETTING, ...setting }).turns.map(
    ({ from, state }) => `${from || 'dawn'} ${state}`,
  );
}

describe('openings', () => {
  test('a centre with a whole day as its opening date is open from that day', () => {
    expect(turnsOf({ opened: { date: '2007-02-26', ...BACKING } })).toEqual([
      'dawn not yet open',
      '2007-02-26 open',
    ]);
  });

  test('a span may have opened on each of its days, and had opened on the last', () => {
    expect(turnsOf({ opened: { date: '2007-02', ...BACKING } })).toEqual([
      'dawn not yet open',
      '2007-02-01 opening',
      '2007-02-28 open',
    ]);
  });

  test('"by" leaves the first day of the span unknown', () => {
    expect(turnsOf({ opened: { date: '../2007-02', ...BACKING } })).toEqual([
      'dawn opening',
      '2007-02-28 open',
    ]);
  });

  test('without an opening date a centre is known from the first thing that shows it open', () => {
    expect(turnsOf({})).toEqual(['dawn not known']);
    expect(turnsOf({}, { listed: '2024-03' })).toEqual(['dawn not known', '2024-03-31 open']);
    expect(turnsOf({ steps: [{ ...DECIDED, outcome: 'base' }] })).toEqual([
      'dawn not known',
      '2019-05-02 open',
    ]);
  });
});

describe('the turns of any centre', () => {
  const histories = madeUpCentres().map((centres) =>
    centres.map((centre) => centreHistory(centre, NO_SETTING)),
  );

  test('begin before all days, are in order of days, and each changes the state', () => {
    fc.assert(
      fc.property(histories, (all) => {
        for (const { turns } of all) {
          expect(turns[0]?.from).toBe(BEFORE_ALL_DAYS);
          for (const [index, turn] of turns.slice(1).entries()) {
            expect(turn.from > (turns[index]?.from ?? '')).toBe(true);
            expect(turn.state).not.toBe(turns[index]?.state);
          }
        }
      }),
    );
  });

  test('never return to an earlier state, except to "not known" after leaving the register', () => {
    fc.assert(
      fc.property(histories, (all) => {
        for (const { turns } of all) {
          const states = turns.map(({ state }) => state);
          const known = states.at(-1) === 'not known' ? states.slice(0, -1) : states;
          const steps = known.map((state) => CENTRE_STATES.indexOf(state));
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('closings', () => {
  const opened = { date: '2007-02-26', ...BACKING };
  const after = ['dawn not yet open', '2007-02-26 open'];

  test('a centre with a whole day as its closing date is closed from that day', () => {
    expect(turnsOf({ opened, closed: { date: '2020-08-31', ...BACKING } })).toEqual([
      ...after,
      '2020-08-31 closed',
    ]);
  });

  test('a centre with a span as its closing date is closing until the last day of the span', () => {
    expect(turnsOf({ opened, closed: { date: '2020-08', ...BACKING } })).toEqual([
      ...after,
      '2020-08-01 closing',
      '2020-08-31 closed',
    ]);
  });

  test('the days of the closures narrow a span that overlaps them, and no other', () => {
    const closures = { first: '2019-05-02', last: '2019-10-31' };
    const closed = (date: string) =>
      turnsOf({ opened, closed: { date, ...BACKING } }, { closures });
    expect(closed('2019').slice(2)).toEqual(['2019-05-02 closing', '2019-11-01 closed']);
    expect(closed('2021').slice(2)).toEqual(['2021-01-01 closing', '2021-12-31 closed']);
  });

  test('a decision alone: the days of the closures, else from the decision until it left the register', () => {
    const steps = [DECIDED];
    const closures = { first: '2019-06-01', last: '2019-12-31' };
    expect(turnsOf({ opened, steps }, { closures }).slice(2)).toEqual([
      '2019-06-01 closing',
      '2020-01-01 closed',
    ]);
    const leftRegister = { date: '2022-12-08/2022-12-14', ...BACKING };
    expect(turnsOf({ opened, steps, leftRegister }).slice(2)).toEqual([
      '2019-05-02 closing',
      '2022-12-15 closed',
    ]);
    expect(turnsOf({ opened, steps }).slice(2)).toEqual(['2019-05-02 closing']);
  });

  test('leaving the register without a decision does not say whether it closed', () => {
    const leftRegister = { date: '2022-12-14', ...BACKING };
    expect(turnsOf({ opened, leftRegister }).slice(2)).toEqual(['2022-12-14 not known']);
  });
});

test('a base is one from the day it became one', () => {
  const elm = makeContent().centres.find(isBase);
  if (!elm) throw new RangeError('no base');
  const history = centreHistory(elm, NO_SETTING);
  expect(stateOn(history, '2020-01-30')).toBe('open');
  expect(stateOn(history, '2020-01-31')).toBe('base');
  expect(stateOn(history, '2000-01-01')).toBe('not known');
});

describe('bases', () => {
  const base = {
    ...{ name: 'Ash', from: '2019-10', proposed: '2019-01', namedBy: 'news' as const },
    ...BACKING,
  };
  const opened = { date: '2007-02-26', ...BACKING };
  const open = ['dawn not yet open', '2007-02-26 open'];

  test('begin on the last day that their date can mean, and their building may close', () => {
    expect(turnsOf({ opened, base })).toEqual([...open, '2019-10-31 base']);
    expect(turnsOf({ opened, base }, { buildingClosed: '2021-05' })).toEqual([
      ...open,
      '2019-10-31 base',
      '2021-05-31 base, building closed',
    ]);
  });

  test('show that a centre was open, and stay bases when they leave the register', () => {
    const leftRegister = { date: '2022-12-14', ...BACKING };
    expect(turnsOf({ base, leftRegister })).toEqual(['dawn not known', '2019-10-31 base']);
  });
});

describe('what shows that a centre was open', () => {
  test('is the earliest of its steps and of its time as a base', () => {
    const steps = [DECIDED, { ...DECIDED, kind: 'proposal' as const, date: '2018-09-17' }];
    expect(turnsOf({ steps: steps.map((step) => ({ ...step, outcome: 'base' })) })).toEqual([
      'dawn not known',
      '2018-09-17 open',
    ]);
    const base = { name: 'Ash', from: '2018', proposed: '2018', namedBy: 'news' as const };
    expect(
      turnsOf({ base: { ...base, ...BACKING }, steps: [{ ...DECIDED, outcome: 'base' }] }),
    ).toEqual(['dawn not known', '2018-12-31 base']);
  });

  test('is not the date of the entry of one that closed', () => {
    const closed = { date: '2019-01-01', ...BACKING };
    expect(turnsOf({ closed }, { listed: '2024-03' })).toEqual([
      'dawn not known',
      '2019-01-01 closed',
    ]);
  });

  test('a proposal after the decision does not say when it closed', () => {
    const steps = [DECIDED, { ...DECIDED, kind: 'proposal' as const, date: '2019-09-01' }];
    const opened = { date: '2007-02-26', ...BACKING };
    expect(turnsOf({ opened, steps }).slice(2)).toEqual(['2019-05-02 closing']);
  });
});

describe('what contradicts itself', () => {
  const opened = { date: '2019', ...BACKING };

  test('a closing before the opening takes effect when it had opened', () => {
    expect(turnsOf({ opened, closed: { date: '2018-01-01', ...BACKING } })).toEqual([
      'dawn not yet open',
      '2019-01-01 opening',
      '2019-12-31 closed',
    ]);
  });

  test('a register left before the decision: closing from then on', () => {
    const leftRegister = { date: '2019-03-01', ...BACKING };
    const steps = [{ ...DECIDED, date: '2019-05' }];
    expect(turnsOf({ opened: { date: '2007', ...BACKING }, steps, leftRegister }).slice(3)).toEqual(
      ['2019-03-01 closing', '2019-03-02 closed'],
    );
  });

  test('"by" a day: closing since it opened', () => {
    const closed = { date: '../2019-10', ...BACKING };
    expect(turnsOf({ opened: { date: '2007-02-26', ...BACKING }, closed }).slice(1)).toEqual([
      '2007-02-26 closing',
      '2019-10-31 closed',
    ]);
  });
});

test('the days that a closing has in common with the closures end with the shorter', () => {
  const closures = { first: '2019-05-02', last: '2019-10-31' };
  const closed = (date: string) =>
    turnsOf(
      { opened: { date: '2007-02-26', ...BACKING }, closed: { date, ...BACKING } },
      { closures },
    ).slice(2);
  expect(closed('2019-06')).toEqual(['2019-06-01 closing', '2019-06-30 closed']);
  expect(closed('2019-10/2019-12')).toEqual(['2019-10-01 closing', '2019-11-01 closed']);
  expect(closed('2019-10-31/2019-12')).toEqual(['2019-10-31 closing', '2019-11-01 closed']);
  expect(closed('2019-11/2019-12')).toEqual(['2019-11-01 closing', '2019-12-31 closed']);
});
