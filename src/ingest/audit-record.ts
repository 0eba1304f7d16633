/** The results of the last audit, kept in the project: `npm run audit` writes them, pages print them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../domain/checks/audit.ts';

export const AUDIT_FILE = '.github/audit.json';

/** Empty if the project has none. */
export function readAudit(projectFolder: string): AuditRecord {
  try {
    return JSON.parse(readFileSync(join(projectFolder, AUDIT_FILE), 'utf8')) as AuditRecord;
  } catch {
    return {};
  }
}
