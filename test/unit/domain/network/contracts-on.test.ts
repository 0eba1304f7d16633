/** Which contracts were in force on a day, and who is known to have run the centres. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import type { CentreState } from '../../../../src/domain/network/centre-history.ts';
import { contractsOn, leadsOn } from '../../../../src/domain/network/contracts-on.ts';
import type { Lead } from '../../../../src/domain/network/contracts-on.ts';
import { withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

describe('contracts', () => {
  const named = (day: string, content = makeCounty()) =>
    contractsOn(content, day).map(({ contract }) => contract.name);

  test.each([
    ['2012-03-31', []],
    ['2012-04-01', ['The contracts for the lots']],
    ['2019-09-30', ['The contracts for the lots']],
    ['2019-10-01', ['The family service']],
    ['2029-09-30', ['The family service']],
    ['2029-10-01', []],
  ])('in force on %s: %j', (day, contracts) => {
    expect(named(day)).toEqual(contracts);
  });

  test('come with their programme, and with the events of their start, their terms and end', () => {
    const [service] = contractsOn(makeCounty(), '2020-01-01');
    expect(service?.programme.id).toBe('redesign');
    expect(service?.starts.id).toBe('service-starts');
    expect(service?.firstTermEnds?.id).toBe('first-term-ends');
    expect(service?.ends.id).toBe('latest-end');
    const [lots] = contractsOn(makeCounty(), '2013-01-01');
    expect(lots?.firstTermEnds).toBeUndefined();
    expect(lots?.steps).toEqual([]);
  });

  test('whose start or end is not recorded are left out', () => {
    const contract = {
      name: 'A',
      starts: 'service-starts',
      ends: 'latest-end',
      sources: ['atlas'],
    };
    const withContract = (fields: Partial<typeof contract>) =>
      withEntry(makeCounty(), 'programmes', 'redesign', {
        contracts: [{ ...contract, asAt: '2025', ...fields }],
      });
    expect(named('2020-01-01', withContract({}))).toEqual(['A']);
    expect(named('2020-01-01', withContract({ starts: 'nothing' }))).toEqual([]);
    expect(named('2020-01-01', withContract({ ends: 'nothing' }))).toEqual([]);
  });

  test('have the steps that happened by the day, and those that are planned', () => {
    const steps = ['award-2019', 'petition', 'contracts-end', 'nothing'];
    const [service] = makeCounty().programmes.find(({ id }) => id === 'redesign')?.contracts ?? [];
    const content = withEntry(makeCounty(), 'programmes', 'redesign', {
      contracts: service && [{ ...service, starts: 'first-proposal', steps }],
    });
    const stepsOn = (day: string) =>
      contractsOn(content, day).flatMap((contract) => contract.steps.map(({ id }) => id));
    expect(stepsOn('2019-05-01')).toEqual(['contracts-end']);
    expect(stepsOn('2019-05-02')).toEqual(['award-2019', 'contracts-end']);
    expect(stepsOn('2020-01-01')).toEqual(['award-2019', 'petition', 'contracts-end']);
  });
});

describe('who ran the centres', () => {
  const lead = (organisation: string, from?: string, to?: string): Lead => ({
    ...{ organisation, basis: 'source said', from, to, sources: ['atlas'], asAt: '2025' },
  });

  function ledBy(leads: Readonly<Record<string, Lead[]>>): SiteContent {
    return Object.entries(leads).reduce(
      (content, [id, own]) => withEntry(content, 'centres', id, { ledBy: own }),
      makeCounty(),
    );
  }

  function saidOn(content: SiteContent, day: string, states: Record<string, CentreState>) {
    return leadsOn(content, new Map(Object.entries(states)), day).map(
      ({ organisation, basis, leads }) => `${organisation} (${basis}) ${String(leads.length)}`,
    );
  }

  test.each(['opening', 'open', 'closing'] as const)('counts while a centre is %s', (state) => {
    expect(saidOn(makeCounty(), '2015-01-01', { cedar: state })).toEqual([
      'A trust (source said) 1',
    ]);
  });

  test.each(['base', 'closed', 'not known', 'not yet open'] as const)(
    'does not count while it is %s',
    (state) => {
      expect(saidOn(makeCounty(), '2015-01-01', { cedar: state })).toEqual([]);
    },
  );

  test('is told between the first and the last day that are recorded', () => {
    const open = { cedar: 'open', fir: 'open' } as const;
    expect(saidOn(makeCounty(), '2008-12-31', open)).toEqual([]);
    expect(saidOn(makeCounty(), '2009-01-01', open)).toEqual(['A trust (source said) 1']);
    expect(saidOn(makeCounty(), '2019-09-30', open)).toEqual([
      'A trust (source said) 1',
      'A school (web address suggests) 1',
    ]);
    expect(saidOn(makeCounty(), '2019-10-01', open)).toEqual(['A school (web address suggests) 1']);
    expect(saidOn(makeCounty(), '2040-01-01', open)).toEqual(['A school (web address suggests) 1']);
    expect(saidOn(makeCounty(), '2019-09-30', {})).toEqual([]);
  });

  test('is the last of those that a centre lists, and no plan', () => {
    const content = ledBy({
      ivy: [lead('A school', '2009'), lead('A trust', '2012'), lead('Fen Trust')],
    });
    expect(saidOn(content, '2015-01-01', { ivy: 'open' })).toEqual(['A trust (source said) 1']);
    expect(saidOn(content, '2010-01-01', { ivy: 'open' })).toEqual(['A school (source said) 1']);
  });

  test('comes first who ran most; one known in two ways comes twice', () => {
    const content = ledBy({
      alder: [lead('A school', '2009')],
      cedar: [lead('A trust', '2009')],
      hazel: [{ ...lead('A trust', '2009'), basis: 'web address suggests' }],
      ivy: [lead('A trust', '2009')],
    });
    const open = { alder: 'open', cedar: 'open', hazel: 'open', ivy: 'open' } as const;
    expect(saidOn(content, '2015-01-01', open)).toEqual([
      'A trust (source said) 2',
      'A school (source said) 1',
      'A trust (web address suggests) 1',
    ]);
  });
});
