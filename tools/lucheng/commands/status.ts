import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

type Status = {
  readonly now: string;
  readonly ledger: { readonly size: number };
  readonly notArchived: number;
  readonly published: {
    readonly sequence: number;
    readonly records: number;
    readonly expiresAt: string;
  } | null;
  readonly failure: { readonly failures: number; readonly error: string } | null;
  readonly exportFailure: { readonly failures: number; readonly error: string } | null;
  readonly keys: {
    readonly version: number | null;
    readonly expiresAt: string | null;
    readonly problem: { readonly zh: string; readonly en: string } | null;
    readonly warning: { readonly zh: string; readonly en: string } | null;
  };
  readonly halt: { readonly levelChanges: number; readonly most: number } | null;
};

export const status: Command = {
  name: 'status',
  usage: 'status [--desk URL] [--operator-file FILE]',
  summary:
    'Says how the desk is doing. Exit code 1 while publishing or the public export fails, keys are unfit or end within 60 days, or an operator is waited for.',
  options: operatorOptions,
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const answer = (await mustAnswer(askDesk(desk, 'GET', deskPaths.status))) as Status;
    terminal.out.write(`${linesOf(answer).join('\n')}\n`);
    const { failure, exportFailure, halt, keys } = answer;
    return failure || exportFailure || halt || keys.problem || keys.warning ? 1 : 0;
  },
};

function linesOf({
  now,
  ledger,
  notArchived,
  published,
  failure,
  exportFailure,
  keys,
  halt,
}: Status): readonly string[] {
  return [
    `台账 / ledger: ${ledger.size} 条 / entries, ${notArchived} 批未归档 / batches not archived (${now})`,
    published
      ? `公示库 / register: 第 ${published.sequence} 版 / sequence, ${published.records} 个主体 / records, 有效至 / until ${published.expiresAt}`
      : '公示库 / register: 尚未发布 / nothing published yet',
    `密钥集 / key set: ${keys.version ?? '–'}, 有效至 / until ${keys.expiresAt ?? '–'}`,
    ...(keys.problem ? [`密钥不能使用 / KEYS UNFIT: ${keys.problem.zh} / ${keys.problem.en}`] : []),
    ...(keys.warning ? [`密钥将到期 / KEYS ENDING: ${keys.warning.zh} / ${keys.warning.en}`] : []),
    ...(halt
      ? [
          `发布已暂停 / HALTED: 将变更 ${halt.levelChanges} 个主体的状态，超过 ${halt.most} / ${halt.levelChanges} levels would change, over ${halt.most}. 核准 / approve: lucheng publish --approve`,
        ]
      : []),
    ...(failure
      ? [`发布失败 / FAILING: ${failure.failures} 次 / times in a row: ${failure.error}`]
      : []),
    ...(exportFailure
      ? [
          `公开导出失败 / EXPORT FAILING: ${exportFailure.failures} 次 / times in a row: ${exportFailure.error}`,
        ]
      : []),
  ];
}
