/** The results of made-up audits. */

import type { AxeAudit, LighthouseAudit } from '../../../src/domain/checks/audit.ts';

const ABOUT = {
  day: '2026-03-02',
  of: {
    site: 'A made-up site',
    commit: '0123456789abcdef0123456789abcdef01234567',
    clean: true,
    content: 'c1',
    code: 'd1',
    asOf: '2026-03-01',
  },
  browser: 'Chromium 150.0.1',
};

export const AXE_AUDIT: AxeAudit = {
  ...ABOUT,
  tool: 'axe-core 4.14.1',
  pages: 12,
  pagesOfSite: 12,
  pagesWithScript: 3,
  widths: [320, 768, 1280],
  schemes: ['light', 'dark', 'forced colours'],
  violations: [],
};

export const LIGHTHOUSE_AUDIT: LighthouseAudit = {
  ...ABOUT,
  tool: 'lighthouse 13.5.0',
  runs: 3,
  pages: [
    {
      address: '/',
      performance: 99,
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
      failed: [],
    },
  ],
};
