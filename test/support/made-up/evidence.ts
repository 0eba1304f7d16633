/** The evidence of a made-up build. */

import type { BuildEvidence } from '../../../src/domain/checks/evidence.ts';
import { AXE_AUDIT, LIGHTHOUSE_AUDIT } from './audit.ts';

const { site, content, code, asOf } = AXE_AUDIT.of;

export const EVIDENCE: BuildEvidence = {
  entries: 1200,
  facts: 5432,
  sources: 80,
  rules: 46,
  now: { site, content, code, asOf },
  audits: { axe: AXE_AUDIT, lighthouse: LIGHTHOUSE_AUDIT },
  makers: [{ name: 'astro', version: '7.0.0' }],
  shipped: [{ name: 'pagefind', version: '1.0.0', license: 'MIT' }],
};
