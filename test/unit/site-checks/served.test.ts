/** The check of a served copy: a host that does everything right has no finding, and each fault is found. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/serve/static-server.ts';
import type { RunningServer } from '../../../src/serve/static-server.ts';
import { checkServed, servedReport } from '../../../src/site-checks/served/report.ts';
import type { ServedReport } from '../../../src/site-checks/served/report.ts';
import { openServedSite } from '../../../src/site-checks/served/copy.ts';
import { writeSite } from '../../support/site/write-site.ts';

const LIST = JSON.stringify({ total_pages: 1, contents: [{ id: 'a' }] });
const HEADERS = '/*\n  X-Frame-Options: DENY\n\n/oruk/*\n  Content-Type: application/json\n';

let folder: string;
let good: RunningServer;

beforeAll(async () => {
  folder = await writeSite({
    '/index.html': '<a href="/help/">Help</a>',
    '/help/index.html': `<p>${'Help. '.repeat(800)}</p>`,
    '/404.html': 'No such page',
    '/_headers': HEADERS,
    '/days.ics': 'BEGIN:VCALENDAR',
    '/feeds/all.atom': '<feed/>',
    '/oruk/index.json': '{}',
    '/oruk/services.json': LIST,
    '/oruk/services/a.json': '{"id":"a"}',
  });
  good = await serveFolder(folder, { exactly: 0 });
});

afterAll(async () => {
  await good.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  body: Buffer;
  readonly headers: Headers;
}

/** What the check says of a host that answers as the good one does, but for `fault`. */
async function reportWith(fault: (answer: Answer, address: string) => void): Promise<ServedReport> {
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '/' } = request;
      const forwarded = await fetch(good.url + url, {
        method,
        redirect: 'manual',
        headers: { ...(request.headers as Record<string, string>), 'cache-control': 'max-age=0' },
      });
      const body = Buffer.from(await forwarded.arrayBuffer());
      const answer = { status: forwarded.status, body, headers: new Headers(forwarded.headers) };
      const isCompressed = answer.headers.has('content-encoding');
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        answer.headers.delete(name);
      // The body was decompressed on its way; its name for "as it is" says that it may be.
      if (isCompressed) answer.headers.set('content-encoding', 'identity');
      fault(answer, url);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(method === 'HEAD' ? undefined : answer.body);
    })();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  try {
    return await checkServed(await openServedSite(folder, `http://localhost:${String(port)}`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a host that does everything right has no finding', async () => {
  expect(await reportWith(() => undefined)).toEqual({ findings: [], host: undefined });
});

const to = (answer: Answer, status: number, body = '') => {
  answer.status = status;
  answer.body = Buffer.from(body);
};

test.each<{ rule: string; address: string; fault: Parameters<typeof reportWith>[0] }>([
  {
    rule: 'file',
    address: '/days.ics',
    fault: (answer, address) => {
      if (address === '/days.ics') to(answer, 404);
    },
  },
  {
    rule: 'type',
    address: '/days.ics',
    fault: (answer, address) => {
      if (address === '/days.ics') answer.headers.set('content-type', 'text/plain');
    },
  },
  {
    rule: 'header',
    address: '/help/',
    fault: (answer, address) => {
      if (address === '/help/') answer.headers.delete('x-frame-options');
    },
  },
  {
    rule: 'slash',
    address: '/help?from=check',
    fault: (answer) => {
      if (answer.status === 308) answer.headers.set('location', '/help/');
    },
  },
  {
    rule: 'not-found',
    address: '/feeds/',
    fault: (answer, address) => {
      if (address === '/feeds/') to(answer, 403, 'Forbidden');
    },
  },
  {
    rule: 'hidden',
    address: '/_headers',
    fault: (answer, address) => {
      if (address === '/_headers') to(answer, 200, HEADERS);
    },
  },
  {
    rule: 'compression',
    address: '/help/',
    fault: (answer) => {
      answer.headers.delete('content-encoding');
    },
  },
  {
    rule: 'cache',
    address: '/help/',
    fault: (answer, address) => {
      if (address === '/help/') answer.headers.set('cache-control', 'max-age=86400');
    },
  },
  {
    rule: 'oruk',
    address: '/oruk/services',
    fault: (answer, address) => {
      if (address === '/oruk/services')
        answer.body = Buffer.from('{"total_pages":1,"contents":[]}');
    },
  },
])('a fault of the kind "$rule" is found at $address', async ({ rule, address, fault }) => {
  const { findings } = await reportWith(fault);
  expect(findings.map((finding) => [finding.rule, finding.address])).toContainEqual([
    rule,
    address,
  ]);
});

test('the report says what to change on the host', async () => {
  const report = await reportWith((answer) => {
    answer.headers.set('server', 'nginx/1.22.1');
    answer.headers.delete('x-frame-options');
  });
  const text = servedReport(report);
  expect(text).toContain('and 4 more\n  has x-frame-options missing, must have DENY\n');
  expect(text).toContain('→ In nginx.conf: the "map" of the header and its "add_header … always".');
  expect(text).toMatch(/^7 findings on nginx\./m);
});

test('an address where nothing answers is said to be one', async () => {
  await expect(openServedSite(folder, 'http://localhost:1')).rejects.toThrow(
    'Nothing answers at http://localhost:1/',
  );
});
