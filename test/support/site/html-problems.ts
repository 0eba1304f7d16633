/** The problems that html-validate finds in built pages, one line each. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { fileOf } from '../../../src/site-checks/built-site.ts';
import { htmlRules } from './html-rules.ts';

export async function htmlProblems(
  folder: string,
  addresses: readonly string[],
): Promise<string[]> {
  const validator = new HtmlValidate(htmlRules);
  const problems: string[] = [];
  for (const address of addresses) {
    const html = await readFile(join(folder, fileOf(address)), 'utf8');
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        problems.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  }
  return problems;
}
