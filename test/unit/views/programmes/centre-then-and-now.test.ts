/** A centre then and now: a decision to close is not a closing date, and doubt comes first. */

import { expect, test } from 'vitest';
import type { Centre } from '../../../../src/domain/entries/entry.ts';
import { centreThenAndNow } from '../../../../src/views/programmes/centre-then-and-now.ts';
import { sourceMarks } from '../../../../src/wording/sources/marks.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();
const [source] = content.sources;
const backing = { sources: [source?.id ?? ''], asAt: '2019' };
const plain: Centre = {
  id: 'plain',
  name: 'Plain Centre',
  shortName: 'Plain',
  town: 'Town',
  district: content.site.districts[0]?.id ?? '',
  recorded: '2020-01-01',
  ...backing,
};

function thenAndNow(fields: Partial<Centre>) {
  return centreThenAndNow(content, { ...plain, ...fields }, sourceMarks(content));
}

test('says what is not recorded instead of leaving it out', () => {
  expect(thenAndNow({}).then).toBe(
    'The opening date is not recorded in the sources we hold; who ran it is not recorded in the sources we hold.',
  );
});

test('a web address only suggests who ran it', () => {
  const ledBy: Centre['ledBy'] = [
    { organisation: 'A trust', basis: 'web address suggests', period: '2016 on', ...backing },
  ];
  expect(thenAndNow({ opened: { date: '2007-03-09', ...backing }, ledBy }).then).toBe(
    'Opened on 9 March 2007; run by A trust (2016 on), as its web address suggests.',
  );
});

test('the date of a decision to close is not the closing date', () => {
  const steps: Centre['steps'] = [
    {
      programme: 'p',
      kind: 'decision',
      date: '2019-01-22',
      outcome: 'close',
      basis: 'named',
      ...backing,
    },
  ];
  expect(thenAndNow({ steps }).now).toEqual([
    'This was decided on 22 January 2019. The closing date is not recorded in the sources we hold.',
  ]);
  expect(thenAndNow({ steps, closed: { date: '2019-09-30', ...backing } }).now).toEqual([
    'It closed on 30 September 2019.',
  ]);
});

test('a base in doubt says only that', () => {
  const base: Centre['base'] = {
    name: 'Plain base',
    from: '2019-10-01',
    proposed: '2019-01',
    namedBy: 'news',
    inDoubt: 'the building was sold.',
    ...backing,
  };
  const { status, now } = thenAndNow({ base });
  expect(status).toBe('in doubt');
  expect(now).toEqual(['Check before use. the building was sold.']);
});

test('a use that is only planned is marked as planned', () => {
  const buildingNow = { text: 'A nursery.', planned: true, ...backing };
  expect(thenAndNow({ buildingNow }).now).toEqual(['Planned: A nursery.']);
});
