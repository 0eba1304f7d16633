import { expect, test } from 'vitest';
import { buildSettings, portSetting, siteAddressSetting } from '../../../src/build/settings.ts';

test('the defaults are dist and localhost', () => {
  expect(buildSettings({}, '/project')).toEqual({
    outFolder: '/project/dist',
    siteUrl: 'http://localhost:4321',
    base: '/',
    addressNote:
      'SITE_URL is not set: addresses in feeds, the sitemap and the data begin with http://localhost:4321, and citations have none. Set it before you publish.',
  });
});

test('settings override the defaults; a trailing slash of the address is removed', () => {
  const env = { OUT_DIR: '/srv/site', SITE_URL: 'https://example.org/' };
  expect(buildSettings(env, '/project')).toEqual({
    outFolder: '/srv/site',
    siteUrl: 'https://example.org',
    base: '/',
    addressNote: undefined,
  });
});

test('an empty setting counts as not set', () => {
  const env = { OUT_DIR: '', SITE_URL: '', PORT: '' };
  expect(buildSettings(env, '/project')).toEqual(buildSettings({}, '/project'));
  expect(portSetting(env)).toBeUndefined();
});

test.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://EXAMPLE.org:443/', 'https://example.org', '/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', '/'],
  ['https://kinder-müller.example', 'https://xn--kinder-mller-klb.example', '/'],
  ['https://example.github.io/centres', 'https://example.github.io/centres', '/centres/'],
  ['https://example.org/~web/sites_2/', 'https://example.org/~web/sites_2', '/~web/sites_2/'],
  ['https://example.org/a/../b/', 'https://example.org/b', '/b/'],
])('SITE_URL "%s" is the address %s with the path %s', (text, siteUrl, base) => {
  expect(siteAddressSetting({ SITE_URL: text })).toEqual({ siteUrl, base });
});

test.each([
  'example.org',
  'example.org/centres',
  'ftp://example.org',
  'https://',
  'https://example.org/?page=1',
  'https://example.org/#top',
  'https://me:secret@example.org',
  'https://example.org/my site/',
  'https://example.org//centres/',
  'https://example.org/index.html',
  ' ',
])('SITE_URL "%s" is refused', (url) => {
  expect(() => buildSettings({ SITE_URL: url }, '/project')).toThrow(/SITE_URL is/);
});

test.each(['0', '70000', 'http', '80.5', '0x50', ' '])('PORT "%s" is refused', (port) => {
  expect(() => portSetting({ PORT: port })).toThrow(/PORT is/);
});

test('PORT is a number, or undefined if not set', () => {
  expect(portSetting({ PORT: '8080' })).toBe(8080);
  expect(portSetting({})).toBeUndefined();
});
