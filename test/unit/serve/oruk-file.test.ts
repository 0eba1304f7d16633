import { expect, test } from 'vitest';
import { orukFile } from '../../../src/serve/oruk-file.ts';

const ID = '3a30a05e-cdfc-5690-8602-c57409b83178';

test.each([
  ['/oruk/', '', '/oruk/index.json'],
  ['/oruk/services', '', '/oruk/services.json'],
  ['/oruk/services/', '', '/oruk/services.json'],
  ['/oruk/services', '?page=1', '/oruk/services.json'],
  ['/oruk/service_at_locations', '?text=play&page=2', '/oruk/service_at_locations/page/2.json'],
  ['/oruk/services', '?page=../2', '/oruk/services.json'],
  [`/oruk/services/${ID}`, '', `/oruk/services/${ID}.json`],
])('%s%s is the file %s', (path, search, file) => {
  expect(orukFile(path, search)).toBe(file);
});

test.each(['/', '/help/', '/oruk/services.json', `/oruk/services/${ID}.json`, '/data/oruk/'])(
  '%s stays as it is',
  (path) => {
    expect(orukFile(path, '?page=2')).toBe(path);
  },
);
