import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { CalendarState } from '../../../shared/jurisdiction/calendar-state.ts';
import { calendarLines, isCalendarLate } from '../calendar-lines.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { type Halt, linesOfHalt } from '../pending-changes.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

type Failure = { readonly failures: number; readonly error: string };

type Status = {
  readonly now: string;
  readonly ledger: { readonly size: number };
  readonly notArchived: number;
  readonly published: {
    readonly sequence: number;
    readonly records: number;
    readonly expiresAt: string;
  } | null;
  readonly failure: (Failure & { readonly renewalError?: string }) | null;
  readonly exportFailure: Failure | null;
  readonly outboxFailure: Failure | null;
  readonly rowArchiveFailure: Failure | null;
  readonly sweepFailure: Failure | null;
  readonly troubled: readonly {
    readonly subject: string;
    readonly since: string;
    readonly kind: string;
    readonly error: string;
  }[];
  readonly keys: {
    readonly version: number | null;
    readonly expiresAt: string | null;
    readonly problem: { readonly zh: string; readonly en: string } | null;
    readonly warning: { readonly zh: string; readonly en: string } | null;
  };
  readonly halt: Halt | null;
  readonly calendar: CalendarState;
};

export const status: Command = {
  name: 'status',
  usage: 'status [--desk URL] [--operator-file FILE]',
  summary:
    'Says how the desk is doing. Exit code 1 while publishing, sweeping, the public export, the message gateway or archiving fails, a subject can’t be published, keys are unfit or end within 60 days, an operator is waited for, or a year has begun whose holidays are not on file.',
  options: operatorOptions,
  operands: 0,
  async run(input, terminal) {
    const desk = await operatorAccess(input, terminal);
    const answer = (await mustAnswer(askDesk(desk, 'GET', deskPaths.status))) as Status;
    terminal.out.write(`${linesOf(answer).join('\n')}\n`);
    const { troubled, halt, calendar, keys } = answer;
    const failures = [
      answer.failure,
      answer.exportFailure,
      answer.sweepFailure,
      answer.outboxFailure,
      answer.rowArchiveFailure,
    ];
    const isFailing = failures.some((one) => one) || troubled.length > 0;
    return isFailing || halt || keys.problem || keys.warning || isCalendarLate(calendar) ? 1 : 0;
  },
};

function linesOf({
  now,
  ledger,
  notArchived,
  published,
  failure,
  exportFailure,
  outboxFailure,
  rowArchiveFailure,
  keys,
  sweepFailure,
  troubled,
  halt,
  calendar,
}: Status): readonly string[] {
  return [
    `台账 / ledger: ${ledger.size} 条 / entries, ${notArchived} 批未归档 / batches not archived (${now})`,
    published
      ? `公示库 / register: 第 ${published.sequence} 版 / sequence, ${published.records} 个主体 / records, 有效至 / until ${published.expiresAt}`
      : '公示库 / register: 尚未发布 / nothing published yet',
    `密钥集 / key set: ${keys.version ?? '–'}, 有效至 / until ${keys.expiresAt ?? '–'}`,
    ...(keys.problem ? [`密钥不能使用 / KEYS UNFIT: ${keys.problem.zh} / ${keys.problem.en}`] : []),
    ...(keys.warning ? [`密钥将到期 / KEYS ENDING: ${keys.warning.zh} / ${keys.warning.en}`] : []),
    ...(halt ? linesOfHalt(halt) : []),
    ...(failure
      ? [`发布失败 / FAILING: ${failure.failures} 次 / times in a row: ${failure.error}`]
      : []),
    ...(failure?.renewalError
      ? [
          `库头未能续签，到期后读者不再显示任何状态 / HEAD NOT RENEWED, readers go grey when it expires: ${failure.renewalError}`,
        ]
      : []),
    ...(sweepFailure
      ? [
          `旧文件未能删除 / SUPERSEDED FILES NOT DELETED: ${sweepFailure.failures} 次 / times in a row: ${sweepFailure.error}`,
        ]
      : []),
    ...troubled.map(
      ({ subject, since, kind, error }) =>
        `未能按台账公示 / NOT PUBLISHED AS RECORDED: ${subject}, 自 / since ${since} (${kind}): ${error}`,
    ),
    ...(exportFailure
      ? [
          `公开导出失败 / EXPORT FAILING: ${exportFailure.failures} 次 / times in a row: ${exportFailure.error}`,
        ]
      : []),
    ...(outboxFailure
      ? [
          `消息网关未接收 / GATEWAY NOT TAKING MESSAGES: ${outboxFailure.failures} 次 / times in a row: ${outboxFailure.error}`,
        ]
      : []),
    ...(rowArchiveFailure
      ? [
          `来件、邀请或者发布意见未能归档 / PETITIONS, INVITATIONS OR WORDS ON HALTS NOT ARCHIVED: ${rowArchiveFailure.failures} 次 / times in a row: ${rowArchiveFailure.error}`,
        ]
      : []),
    ...calendarLines(calendar),
  ];
}
