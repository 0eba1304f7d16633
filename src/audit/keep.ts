/** Keeps the results of audits in the project. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { AuditRecord } from '../domain/checks/audit.ts';
import { AUDIT_FILE, readAudit } from '../ingest/audit-record.ts';

/** Replaces the results of the kinds of audit that `latest` has. */
export async function keepAudit(projectFolder: string, latest: AuditRecord): Promise<void> {
  const file = join(projectFolder, AUDIT_FILE);
  const text = JSON.stringify({ ...readAudit(projectFolder), ...latest });
  // The file is committed, so it has the format of all others.
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
