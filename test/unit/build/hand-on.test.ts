import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { handOn } from '../../../src/build/hand-on.ts';

type Prerenderer = ReturnType<typeof prerendererOf>;

/** Stands in for Astro's own prerenderer: answers each request with what `answers` has. */
function prerendererOf(answers: Readonly<Record<string, Response>>) {
  return {
    name: 'made-up',
    getStaticPaths: () => Promise.resolve([]),
    render: (request: Request, options: { routeData: { type: string; route: string } }) => {
      expect(options.routeData).toBeDefined();
      return Promise.resolve(answers[new URL(request.url).pathname] ?? new Response('none'));
    },
  };
}

/** Renders one address as Astro does; returns the files written and what Astro gets. */
async function rendered(
  path: string,
  route: { type: string; route: string },
  response: Response,
  base = '/',
): Promise<{ written: Record<string, string>; left: string }> {
  const publicDir = await mkdtemp(join(tmpdir(), 'public-'));
  onTestFinished(() => rm(publicDir, { recursive: true }));
  await writeFile(join(publicDir, 'robots.txt'), 'of the publisher');
  const written: Record<string, string> = {};
  const { hooks } = handOn((file, bytes) => {
    written[file] = Buffer.from(bytes).toString();
    return Promise.resolve();
  });
  const config = { base, publicDir: pathToFileURL(`${publicDir}/`) };
  await hooks['astro:config:done']?.({ config } as never);
  let own = prerendererOf({ [path]: response });
  const setPrerenderer = (change: (before: Prerenderer) => Prerenderer): void => {
    own = change(own);
  };
  await hooks['astro:build:start']?.({ setPrerenderer } as never);
  const request = new Request(`https://centres.example${path}`);
  const answer = await own.render(request, { routeData: route });
  return { written, left: await answer.text() };
}

const page = (route: string) => ({ type: 'page', route });
const endpoint = (route: string) => ({ type: 'endpoint', route });

test.each([
  ['/', page('/'), '/', '/index.html'],
  ['/help/', page('/help'), '/', '/help/index.html'],
  ['/404/', page('/404'), '/', '/404.html'],
  ['/feed.json', endpoint('/feed.json'), '/', '/feed.json'],
  ['/all.ics/', endpoint('/[file]'), '/', '/all.ics'],
  ['/a%20b/', page('/[name]'), '/', '/a b/index.html'],
  ['/centres/help/', page('/help'), '/centres/', '/help/index.html'],
  ['/centres/', page('/'), '/centres', '/index.html'],
])('what answers at %s is written as Astro would write it', async (path, route, base, file) => {
  const { written, left } = await rendered(path, route, new Response('words'), base);
  expect(written).toEqual({ [file]: 'words' });
  expect(left).toBe('');
});

test('the page of unknown addresses is written though its answer has that status', async () => {
  const answer = new Response('Not here', { status: 404 });
  const { written } = await rendered('/404/', page('/404'), answer);
  expect(written).toEqual({ '/404.html': 'Not here' });
});

test('Astro itself makes the page of an answer that leads elsewhere', async () => {
  const answer = new Response('moved', { status: 301, headers: { location: '/new/' } });
  const { written, left } = await rendered('/old/', page('/old'), answer);
  expect(written).toEqual({});
  expect(left).toBe('moved');
});

test('Astro itself leaves out what public/ has at the same address', async () => {
  const route = endpoint('/robots.txt');
  const { written, left } = await rendered('/robots.txt', route, new Response('ours'));
  expect(written).toEqual({});
  expect(left).toBe('ours');
});
