import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../../support/extension-run.ts';

/** What the register says of the one agency that it has, and what once its listing is over. */
export const records = [
  makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' }),
];
export const cleared = [makeAgencyRecord(1, { name: '示例青山环境检测有限公司' })];

export type OpenTender = {
  readonly run: ExtensionRun;
  readonly opened: OpenPage;
  /** What the page's agencies are said to be. */
  readonly levels: () => Promise<readonly string[]>;
};

/** A tender notice that names the agency, read with the fifth publication of the register. */
export async function openTender(): Promise<OpenTender> {
  const html = await readFile(join(import.meta.dirname, '../extension-pages/tender.html'), 'utf8');
  const run = await runExtension(html, { records });
  await run.register.publish(records, { sequence: 5 });
  await run.ask({ kind: 'check-now' });
  const opened = await run.open();
  const levels = async () =>
    Object.values((await opened.state()).verdicts).map((verdict) =>
      verdict.outcome === 'known' ? verdict.span.level : verdict.outcome,
    );
  return { run, opened, levels };
}
