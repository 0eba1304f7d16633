/** What is invalid in the HTML of built pages, one line each. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { fileOf } from '../../../src/site-checks/built-site.ts';
import { htmlRules } from './html-rules.ts';

export async function htmlFaults(folder: string, addresses: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const address of addresses) {
    const html = await readFile(join(folder, fileOf(address)), 'utf8');
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  }
  return faults;
}
