import { expect, test } from 'vitest';
import { checkEmails, shownEmails } from '../../../src/site-checks/checks/emails.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { pageHtml } from '../../support/site/page-html.ts';
import { siteOf } from '../../support/site/write-site.ts';
import { visitedCouncil } from '../../support/made-up/visited-council.ts';

const SHOWN = { linked: ['help@dale.example'], onlyPrinted: ['old@dale.example'] };

async function problemsOf(body: string): Promise<string[]> {
  const site = await siteOf({ '/index.html': pageHtml('/', { body }) });
  return checkEmails(site, SHOWN).map(({ message }) => message);
}

test('addresses of today may be links, those of the past only words, others neither', async () => {
  const today = '<a href="mailto:Help@dale.example?subject=A%20mistake">Help@dale.example</a>';
  expect(await problemsOf(`<p>${today} was old@dale.example.</p>`)).toEqual([]);
  expect(await problemsOf('<a href="mailto:old@dale.example">old@dale.example</a>')).toEqual([
    'links to the e-mail address old@dale.example, which no shown contact or place has',
  ]);
  expect(await problemsOf('<p>Write to jo@dale.example.</p>')).toEqual([
    'gives the e-mail address jo@dale.example, which no shown contact or place has',
  ]);
});

test('an address is that of a shown contact, of a place or of the publisher', () => {
  const council = visitedCouncil();
  const [contact] = council.contacts;
  if (!contact) throw new Error('the council has no contact');
  const email = (value: string, group: 'service' | 'history', show: boolean): typeof contact => ({
    ...contact,
    channel: 'email',
    value,
    group,
    show,
  });
  const content: SiteContent = {
    ...council,
    site: { ...council.site, publisher: { contact: 'site@dale.example' } },
    contacts: [
      email('now@dale.example', 'service', true),
      email('then@dale.example', 'history', true),
      email('never@dale.example', 'service', false),
    ],
  };
  expect(shownEmails(content)).toEqual({
    linked: ['now@dale.example', 'oak@dale.example', 'site@dale.example'],
    onlyPrinted: ['then@dale.example'],
  });
});
