/**
 * npm run audit: the slow checks of the built site, by axe and by Lighthouse. Their results are kept in
 * the project, and the next build prints them.
 */

import { axeAudit, lighthouseAudit } from '../src/audit/audits.ts';
import { publishedFolder } from '../src/build/settings.ts';
import { belowGoals } from '../src/domain/checks/audit.ts';
import type { AuditRecord } from '../src/domain/checks/audit.ts';
import { ExpectedFailure, runCommand } from '../src/cli/expected-failure.ts';
import { launchBrowser } from '../src/cli/launch-browser.ts';
import { commandValues, positive } from '../src/cli/values.ts';
import { keepAudit } from '../src/audit/keep.ts';
import { AUDIT_FILE } from '../src/ingest/audit-record.ts';
import { readPublished } from '../src/ingest/published-entries.ts';
import { today } from '../src/ingest/reading-settings.ts';
import { readBuildRecord } from '../src/record/file.ts';
import { serveFolder } from '../src/serve/static-server.ts';
import { requireBuiltSite } from '../src/site-checks/built-site.ts';

const USAGE = `npm run audit -- [--axe] [--lighthouse] [--templates] [--pages N] [--runs N]

  --axe, --lighthouse  only this one
  --templates          axe on the largest and smallest page of each template, not on every page
  --pages N            at most N pages, evenly spread
  --runs N             Lighthouse loads each page N times, not 3`;

await runCommand(async () => {
  const { values, flags } = commandValues(
    USAGE,
    ['pages', 'runs'],
    ['axe', 'lighthouse', 'templates'],
  );
  const most = positive(values.pages, USAGE) ?? Infinity;
  const runs = positive(values.runs, USAGE) ?? 3;
  const folder = publishedFolder(process.env, process.cwd());
  requireBuiltSite(folder);
  const { commit, clean, content, code, asOf, siteUrl } = await readBuildRecord(folder);
  const site = (await readPublished(folder))?.site ?? '';
  const server = await serveFolder(folder, { exactly: 0 }, new URL(`${siteUrl}/`).pathname);
  const browser = await launchBrowser();
  const about = {
    day: today(),
    of: { site, commit, clean, content, code, asOf },
    browser: `Chromium ${browser.version()}`,
  };
  const subject = { folder, url: server.url, siteUrl, about, most };
  const runsAxe = flags.has('axe') || !flags.has('lighthouse');
  const runsLighthouse = flags.has('lighthouse') || !flags.has('axe');
  let latest: AuditRecord = {};
  try {
    const pages = flags.has('templates') ? 'templates' : 'pages';
    if (runsAxe) latest = { axe: await axeAudit(subject, browser, pages) };
    if (runsLighthouse) latest = { ...latest, lighthouse: await lighthouseAudit(subject, runs) };
  } finally {
    await browser.close();
    await server.close();
  }
  await keepAudit(process.cwd(), latest);
  for (const { address, performance, accessibility, bestPractices, seo } of latest.lighthouse
    ?.pages ?? [])
    process.stdout.write(
      `  ${[performance, accessibility, bestPractices, seo].map((score) => String(score).padStart(4)).join('')}  ${address}\n`,
    );
  process.stdout.write(`  The results are in ${AUDIT_FILE}; the next build prints them.\n`);
  const faults = [...(latest.axe?.violations ?? []), ...belowGoals(latest.lighthouse?.pages ?? [])];
  if (faults.length > 0)
    throw new ExpectedFailure(`${faults.join('\n')}\n\n${String(faults.length)} below the goals.`);
});
