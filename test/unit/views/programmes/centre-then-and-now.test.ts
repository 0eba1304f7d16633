/** Then and now of a centre: a decision to close dates no door, and doubt is said first. */

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

function told(fields: Partial<Centre>) {
  return centreThenAndNow(content, { ...plain, ...fields }, sourceMarks(content));
}

test('says what is not recorded instead of leaving it out', () => {
  expect(told({}).then).toBe(
    'The opening date is not recorded in the sources we hold; who ran it is not recorded in the sources we hold.',
  );
});

test('a web address is no more than a hint at who ran it', () => {
  const ledBy: Centre['ledBy'] = [
    { organisation: 'A trust', basis: 'web address suggests', period: '2016 on', ...backing },
  ];
  expect(told({ opened: { date: '2007-03-09', ...backing }, ledBy }).then).toBe(
    'Opened 9 March 2007; run by A trust (2016 on), as its web address suggests.',
  );
});

test('a decision to close is not a closing day', () => {
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
  expect(told({ steps }).now).toEqual([
    'That was decided 22 January 2019; the closing day is not recorded in the sources we hold.',
  ]);
  expect(told({ steps, closed: { date: '2019-09-30', ...backing } }).now).toEqual([
    'It closed 30 September 2019.',
  ]);
});

test('a base in doubt says so in place of anything else', () => {
  const base: Centre['base'] = {
    name: 'Plain base',
    from: '2019-10-01',
    proposed: '2019-01',
    namedBy: 'news',
    inDoubt: 'the building was sold.',
    ...backing,
  };
  const { status, now } = told({ base });
  expect(status).toBe('in doubt');
  expect(now).toEqual(['Check before use. the building was sold.']);
});

test('a use that is only planned is marked so', () => {
  const buildingNow = { text: 'A nursery.', planned: true, ...backing };
  expect(told({ buildingNow }).now).toEqual(['Planned: A nursery.']);
});
