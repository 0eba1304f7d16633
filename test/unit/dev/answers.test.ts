/** What `npm run dev` answers instead of Astro, by the state of the content and the address. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { answerForDev } from '../../../src/dev/answers.ts';
import type { ContentState } from '../../../src/dev/answers.ts';
import type { Problem } from '../../../src/domain/gate/problem.ts';

const PROBLEM: Problem = {
  kind: 'reference-unknown',
  file: 'content/centres/oak.yaml',
  place: { line: 4, column: 11 },
  path: ['district'],
  found: '"<north>"',
  expected: 'the id of a district in site.yaml',
  fix: 'write "north"',
};

const GOOD: ContentState = { problems: [], isShown: true };
const PROBLEMS: ContentState = { problems: [PROBLEM], isShown: true };
const NEVER_GOOD: ContentState = { problems: [PROBLEM], isShown: false };

interface Answer {
  /** The address that Astro is asked for; undefined if it is not asked. */
  passedOn?: string;
  status?: number;
  body?: string;
}

function answer(state: ContentState, url: string, destination?: string): Answer {
  const request = { url, headers: { 'sec-fetch-dest': destination } } as unknown as IncomingMessage;
  const given: Answer = {};
  const response = {
    writeHead(status: number) {
      given.status = status;
      return response;
    },
    end(body: string) {
      given.body = body;
    },
  };
  answerForDev('/site/', () => state)(request, response as unknown as ServerResponse, () => {
    given.passedOn = request.url ?? '';
  });
  return given;
}

test.each([
  ['a page of good content', GOOD, '/centres/oak/', 'document', '/centres/oak/'],
  [
    'a file while there are problems',
    PROBLEMS,
    '/data/centres.json',
    'empty',
    '/data/centres.json',
  ],
  ['the last good page in the frame', PROBLEMS, '/centres/oak/', 'iframe', '/centres/oak/'],
  ["Vite's own script", NEVER_GOOD, '/@vite/client', 'script', '/@vite/client'],
  ['an address without an ending', GOOD, '/oruk/services?x=1', 'empty', '/oruk/services.json?x=1'],
])('passes on %s', (_, state, url, destination, passedOn) => {
  expect(answer(state, url, destination)).toEqual({ passedOn });
});

test.each([
  ['opened in a browser', PROBLEMS, '/centres/oak/', 'document'],
  ['asked for by another program', PROBLEMS, '/centres/oak/', undefined],
  ['in a frame, without a good version', NEVER_GOOD, '/centres/oak/', 'iframe'],
])('shows the problems on a page %s', (_, state, url, destination) => {
  const { status, body = '', passedOn } = answer(state, url, destination);
  expect(passedOn).toBeUndefined();
  expect(status).toBe(500);
  expect(body).toContain('<h1>1 problem in the content</h1>');
  for (const words of [
    'content/centres/oak.yaml:4:11',
    '<dd>district</dd>',
    '<dd>&quot;&lt;north&gt;&quot;</dd>',
    '<dd>the id of a district in site.yaml</dd>',
    '<dd>write &quot;north&quot;</dd>',
    'src="/site/@vite/client"',
  ])
    expect(body).toContain(words);
  expect(body.includes('<iframe src="/site/centres/oak/"')).toBe(state.isShown);
});

test.each(['/pagefind/pagefind.js', '/search/search.json', '/sitemap-index.xml'])(
  'says why %s is not there',
  (url) => {
    const { status, body } = answer(GOOD, url, 'empty');
    expect(status).toBe(404);
    expect(body).toBe(
      `${url} is made from the finished pages, so npm run dev does not have it.\nRun npm start to see it.\n`,
    );
  },
);
