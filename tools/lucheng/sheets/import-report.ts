import { rm, writeFile } from 'node:fs/promises';
import { rejectedCsv } from '../../../shared/importing/rejected-csv.ts';
import type { Rejection } from '../../../shared/importing/rejection.ts';
import type { Terminal } from '../command.ts';

export type Counts = {
  readonly accepted: number;
  /** Undefined: the desk was not asked. */
  readonly unchanged?: number;
  /** About companies that are no agencies on record; undefined: the desk was not asked. */
  readonly elsewhere?: number;
  /** Undefined: a dry run. */
  readonly recorded?: number;
};

/** Says what came of an import, and writes the rejected rows beside the file (or removes an older report). */
export async function reportImport(
  file: string,
  counts: Counts,
  rejections: readonly Rejection[],
  { out }: Terminal,
): Promise<void> {
  const rejectedRows = new Set(rejections.map(({ row }) => row)).size;
  const lines = [...linesOf(counts), `不合格 / rejected: ${rejectedRows}`];
  const report = `${file}.rejected.csv`;
  if (rejections.length > 0) {
    await writeFile(report, rejectedCsv(rejections));
    lines.push(`不合格明细 / rejected rows: ${report}`);
  } else {
    await rm(report, { force: true });
  }
  out.write(`${lines.join('\n')}\n`);
}

function linesOf({ accepted, unchanged, elsewhere = 0, recorded }: Counts): readonly string[] {
  return [
    `合格 / acceptable: ${accepted}`,
    ...(unchanged === undefined
      ? []
      : [`已登记且相同，跳过 / on record already, skipped: ${unchanged}`]),
    ...(elsewhere === 0
      ? []
      : [`非登记机构，跳过 / not an agency on record, skipped: ${elsewhere}`]),
    recorded === undefined
      ? '试运行，未录入任何记录；加 --commit 正式导入 / dry run, nothing recorded; add --commit to import'
      : `已录入 / recorded: ${recorded}`,
  ];
}
