/** The link to report a mistake names the page, and promises nothing where nobody reads it. */

import { expect, test } from 'vitest';
import { reportLink } from '../../../../src/views/frame/report-link.ts';

const page = { title: 'Bases & hubs: 15', address: 'https://centres.example/bases/' };

test.each([
  [
    'by e-mail',
    { contact: 'editor@dale.example', issues: 'https://code.example/dale/issues' },
    'mailto:editor@dale.example?subject=Mistake%20on%20%E2%80%9CBases%20%26%20hubs%3A%2015%E2%80%9D&body=https%3A%2F%2Fcentres.example%2Fbases%2F%0A%0A',
  ],
  [
    'as an issue',
    { issues: 'https://code.example/dale/issues/' },
    'https://code.example/dale/issues/new?title=Mistake%20on%20%E2%80%9CBases%20%26%20hubs%3A%2015%E2%80%9D&body=https%3A%2F%2Fcentres.example%2Fbases%2F%0A%0A',
  ],
  ['not at all', { name: 'Dale Press' }, undefined],
])('%s', (_, publisher, link) => {
  expect(reportLink(publisher, page)).toBe(link);
});
