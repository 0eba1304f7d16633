/** Templates are found by how pages lie, whatever a site calls its folders. */

import { expect, test } from 'vitest';
import { byTemplate } from '../../../src/site-checks/site-pages.ts';

function templates(addresses: readonly string[]): string[][] {
  return byTemplate(addresses.map((address) => ({ address }))).map((own) =>
    own.map(({ address }) => address),
  );
}

test.each([
  ['centres', 'district'],
  ['branches', 'ward'],
])('%s by %s', (centres, district) => {
  expect(
    templates([
      '/',
      '/help/',
      `/${centres}/`,
      `/${centres}/table/`,
      `/${centres}/oak/`,
      `/${centres}/ash/`,
      `/${centres}/${district}/north/`,
      `/${centres}/${district}/south/`,
      '/find/oakham/',
      '/find/le15/',
      `/find/${district}/north/`,
      '/management-information/about/',
      '/management-information/total/',
    ]),
  ).toEqual([
    ['/'],
    ['/help/'],
    [`/${centres}/`],
    [`/${centres}/table/`],
    [`/${centres}/oak/`, `/${centres}/ash/`],
    [`/${centres}/${district}/north/`, `/${centres}/${district}/south/`],
    ['/find/oakham/', '/find/le15/'],
    [`/find/${district}/north/`],
    ['/management-information/about/'],
    ['/management-information/total/'],
  ]);
});

test('a list that is in parts is a page of its own, a long source is as any other', () => {
  expect(
    templates([
      '/timeline/since/',
      '/timeline/since/2020/',
      '/timeline/changes/',
      '/sources/register/',
      '/sources/register/2/',
      '/sources/report/',
    ]),
  ).toEqual([
    ['/timeline/since/'],
    ['/timeline/since/2020/'],
    ['/timeline/changes/'],
    ['/sources/register/', '/sources/report/'],
    ['/sources/register/2/'],
  ]);
});
