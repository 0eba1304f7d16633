import { expect, test } from 'vitest';
import { madeData } from '../../../src/exports/made-files.ts';
import { makeContent } from '../../support/made-up/make-content.ts';

const content = makeContent();

function centresAt(origin: string): string {
  const { files } = madeData({ content, siteUrl: new URL(origin) });
  return new TextDecoder().decode(files.get('/data/centres.json')?.body);
}

test('the same content at two addresses gives two sets of files, each with its own address', () => {
  const [here, there] = [centresAt('https://here.example'), centresAt('https://there.example')];
  expect(here).toContain('https://here.example/');
  expect(here).not.toContain('https://there.example/');
  expect(there).toContain('https://there.example/');
  expect(there).not.toContain('https://here.example/');
});

test('the files are made once for each content and address', () => {
  const siteUrl = (): URL => new URL('https://here.example');
  expect(madeData({ content, siteUrl: siteUrl() })).toBe(madeData({ content, siteUrl: siteUrl() }));
});
