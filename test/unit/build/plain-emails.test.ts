import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { plainEmails } from '../../../src/build/plain-emails.ts';

test.each([
  ['Write to a.b@example.org.', '<p>Write to a.b@example.org.</p>'],
  ['<a@example.org>', '<p>a@example.org</p>'],
  ['[the *office*](mailto:a@example.org)', '<p>the <em>office</em></p>'],
  ['[a page](/help/)', '<p><a href="/help/">a page</a></p>'],
])('%s', (markdown, html) => {
  expect(markdownToHtml(markdown, { mdastPlugins: [plainEmails] }).html.trim()).toBe(html);
});
