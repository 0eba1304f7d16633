import { expect, test } from 'vitest';
import { readPage } from '../../../src/site-checks/page-reader.ts';

const page = readPage(
  '/help/',
  `<!doctype html><html lang="en"><head>
  <title>Help &amp; advice</title>
  <meta name="description" content="Who to call">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
  <link rel="canonical" href="https://centres.example/help/">
  <link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg">
  <link rel="alternate" type="application/atom+xml" href="/news.atom">
  <link rel="preload" as="font" href="/font.woff2">
  <style>h1{color:red}</style>
  <script type="application/ld+json">{"telephone":"01632 960002","email":"Help@dale.example"}</script>
  <script>go()</script><script>call('01632 960009')</script><script src="/go.js"></script>
  </head><body onload="x()">
  <svg><title>Not the page's</title></svg>
  <h1>Help <em>now</em></h1>
  <p id="urgent">Ring <b>0344</b> 800 8020</p><p style="color:red">or 0344 800 8020</p>
  <a href="/bases/">Bases</a><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="Ring 01632 960001">
  <a href="tel:999">Ring</a><template><p>kept aside</p></template>
  </body></html>`,
);

test('title, headings, description, address and policy are read', () => {
  expect(page).toMatchObject({
    address: '/help/',
    title: 'Help & advice',
    headings: ['Help now'],
    description: 'Who to call',
    canonical: 'https://centres.example/help/',
    policy: "default-src 'none'",
  });
});

test('links, ids and what the browser fetches are read', () => {
  expect(page.links).toEqual(['/news.atom', '/bases/', 'tel:999']);
  expect([...page.ids]).toEqual(['urgent']);
  expect(page.resources).toEqual([
    { kind: 'style', url: '/a.css' },
    { kind: 'image', url: '/icon.svg' },
    { kind: 'font', url: '/font.woff2' },
    { kind: 'script', url: '/go.js' },
    { kind: 'image', url: '/a.png' },
    { kind: 'image', url: '/a.png' },
    { kind: 'image', url: '/b.png' },
  ]);
});

test('code in the page is distinguished from data', () => {
  expect(page.inline).toEqual([
    { element: 'style', text: 'h1{color:red}' },
    { element: 'script', text: 'go()' },
    { element: 'script', text: "call('01632 960009')" },
  ]);
  expect(page.inlineAttributes).toEqual(['onload', 'style']);
});

test('numbers and e-mail addresses are read from words, labels and data, each once, and not from code', () => {
  expect(page.phones).toEqual(['01632 960002', '0344 800 8020', '01632 960001']);
  expect(page.emails).toEqual(['help@dale.example']);
});

test('inline elements do not separate words, blocks do', () => {
  const read = (body: string): readonly string[] => readPage('/', body).phones;
  expect(read('<p>Ring <b>01632</b> 960003</p><p>999</p>')).toEqual(['01632 960003']);
  expect(read('<p>Ring 01632</p><p>960003</p>')).toEqual([]);
});
