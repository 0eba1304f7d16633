import { expect, test } from 'vitest';
import { buildSettings, portSetting } from '../../../src/build/settings.ts';

test('the defaults are dist and localhost', () => {
  expect(buildSettings({}, '/project')).toEqual({
    outFolder: '/project/dist',
    siteUrl: 'http://localhost:4321',
    addressNote:
      'SITE_URL is not set: addresses in feeds, the sitemap and the data begin with http://localhost:4321, and citations have none. Set it before you publish.',
  });
});

test('settings override the defaults; a trailing slash of the address is removed', () => {
  const env = { OUT_DIR: '/srv/site', SITE_URL: 'https://example.org/' };
  expect(buildSettings(env, '/project')).toEqual({
    outFolder: '/srv/site',
    siteUrl: 'https://example.org',
    addressNote: undefined,
  });
});

test('an empty setting counts as not set', () => {
  const env = { OUT_DIR: '', SITE_URL: '', PORT: '' };
  expect(buildSettings(env, '/project')).toEqual(buildSettings({}, '/project'));
  expect(portSetting(env)).toBeUndefined();
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/centres/', ' '])(
  'SITE_URL "%s" is refused',
  (url) => {
    expect(() => buildSettings({ SITE_URL: url }, '/project')).toThrow(/SITE_URL is/);
  },
);

test.each(['0', '70000', 'http', '80.5', '0x50', ' '])('PORT "%s" is refused', (port) => {
  expect(() => portSetting({ PORT: port })).toThrow(/PORT is/);
});

test('PORT is a number, or undefined if not set', () => {
  expect(portSetting({ PORT: '8080' })).toBe(8080);
  expect(portSetting({})).toBeUndefined();
});
