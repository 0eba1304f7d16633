/** How to reach someone: from the contacts, never a number that no source gives. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { reachContacts, reachOf } from '../../../../src/wording/questions/reach.ts';
import { makeContent, withCopy } from '../../../support/made-up/make-content.ts';

function withMainNumber(content = makeContent()): SiteContent {
  const { site } = content;
  const council = { ...site.council, contact: 'duty-line' };
  const serviceNow = { name: 'The service', from: '2020', sources: ['report-2020'] };
  return { ...content, site: { ...site, council, serviceNow } };
}

function lines(content: SiteContent): string[] {
  return reachOf(content).lines.map(
    ({ before, link, after }) => `${before}${link?.text ?? ''}${after ?? ''}`,
  );
}

test("without a number for the service, the council's main number is given with its date", () => {
  const content = withMainNumber();
  expect(lines(content)).toEqual([
    "The council's main number is 01632 960001 (as at 15 January 2020). No number for the service is recorded.",
    'Opening hours are not recorded.',
  ]);
  expect(reachOf(content).lines[0]?.link?.to).toBe('tel:01632960001');
  expect(reachContacts(content).map(({ id }) => id)).toEqual(['duty-line']);
});

test('a number of the service itself is given instead, and its other contacts after it', () => {
  const main = withMainNumber();
  const phoned = withCopy(main, 'contacts', 'duty-line', 'service-line', {
    group: 'service',
    service: 'The service',
    value: '01632 960009',
  });
  const content = withCopy(phoned, 'contacts', 'duty-line', 'page', {
    group: 'service',
    service: 'Page for families',
    channel: 'web',
    value: 'https://dale.example/families',
    order: 2,
    asAt: 'undated',
    undatedBecause: 'the page shows no date',
  });
  expect(lines(content)).toEqual([
    'The service: 01632 960009, as at 15 January 2020.',
    'Page for families: dale.example/families, undated.',
    'Opening hours are not recorded.',
  ]);
});

test('a council without any contact says that no number is recorded', () => {
  const content = { ...makeContent(), contacts: [] };
  expect(lines(content)).toEqual(['No number is recorded.', 'Opening hours are not recorded.']);
});

test('a number that is not shown is not given', () => {
  const content = withMainNumber();
  const contacts = content.contacts.map((contact) => ({ ...contact, show: false }));
  expect(lines({ ...content, contacts })[0]).toBe('No number for the service is recorded.');
});
