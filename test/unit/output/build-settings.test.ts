import { expect, test } from 'vitest';
import { buildSettings, portSetting } from '../../../src/output/build-settings.ts';

test("without settings the folders are the project's own", () => {
  expect(buildSettings({}, '/project')).toEqual({
    contentDir: '/project/content',
    outDir: '/project/dist',
    siteUrl: 'http://localhost:4321',
  });
});

test('settings win; a closing slash of the address is dropped', () => {
  const env = { CONTENT_DIR: 'other', OUT_DIR: '/srv/site', SITE_URL: 'https://example.org/' };
  expect(buildSettings(env, '/project')).toEqual({
    contentDir: '/project/other',
    outDir: '/srv/site',
    siteUrl: 'https://example.org',
  });
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/centres/', ''])(
  'SITE_URL "%s" is refused',
  (url) => {
    expect(() => buildSettings({ SITE_URL: url }, '/project')).toThrow(/SITE_URL is/);
  },
);

test.each(['0', '70000', 'http', '80.5'])('PORT "%s" is refused', (port) => {
  expect(() => portSetting({ PORT: port })).toThrow(/PORT is/);
});

test('PORT is a number, or left open', () => {
  expect(portSetting({ PORT: '8080' })).toBe(8080);
  expect(portSetting({})).toBeUndefined();
});
