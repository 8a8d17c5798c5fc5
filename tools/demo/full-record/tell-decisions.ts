import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';
import { caseNumber, type DemoDays, numbered } from '../days.ts';
import { financeBureau, regulator } from '../drafts.ts';
import type { Officers } from '../officers.ts';
import { about, basisOf } from './about.ts';
import { procurementBan } from './procurement-ban.ts';

/** Penalties, a ban, a measure and what was done against them; returns the id of a penalty without an objection yet. */
export async function tellDecisions(officers: Officers, days: DemoDays): Promise<string> {
  const { registrar, approver, finance } = officers;
  const { ago, ahead } = days;
  const on = ago(48);
  const [fine = '', warned = '', ban = ''] = [
    ...(await approver.record(penalty(21, ['warning', 'fine'], 80_000, ago(62)))),
    ...(await approver.record(penalty(17, ['warning'], undefined, ago(150)))),
    ...(await finance.record(procurementBan(31, days))),
  ];
  await approver.record(
    about('challenge', numbered('示复', on, 5), {
      of: fine,
      form: 'review',
      body: '示例市人民政府',
      filedOn: on,
    }),
    about('list-entered', numbered('示环核', on, 3), {
      list: 'abnormal-operation',
      reason: '未按规定期限公示年度报告',
      source: '国家企业信用信息公示系统（示例）',
      sourceCheckedAt: startOfDay(on),
    }),
  );
  const court = '示例市中级人民法院';
  await registrar.record(
    about('challenge', numbered('示法受', on, 7), {
      of: ban,
      form: 'suit',
      body: court,
      filedOn: on,
    }),
  );
  const stay = numbered('示法行停', on, 2);
  await finance.record({
    ...about(
      'measure-imposed',
      numbered('示财绩', on, 9),
      {
        item: 'fiscal-support',
        summary: '一年内不予安排生态环境专项资金补助',
        scope: '市级生态环境专项资金',
      },
      financeBureau,
    ),
    caseId: caseNumber('SM', on, 9),
    effectiveUntil: startOfDay(ahead(318)),
  });
  // By another officer than the one who imposed the ban.
  await approver.record(
    about('suspension', stay, { of: ban, orderedBy: court, document: stay }, financeBureau),
  );
  return warned;
}

/** Published on the ground of a regulation, and open to review for its time. */
function penalty(
  serial: number,
  types: readonly string[],
  fine: number | undefined,
  servedOn: Day,
): EntryDraft {
  const documentNumber = numbered('示环罚', servedOn, serial);
  const summary = '监测原始记录不完整，未按规范保存样品交接单';
  return {
    ...about('penalty', documentNumber, {
      summary,
      types,
      ...(fine !== undefined && { fine }),
      procedure: 'ordinary',
      severity: 'general',
      decidedOn: servedOn,
      servedOn,
      publication: basisOf('publication', regulator, documentNumber),
    }),
    caseId: caseNumber('SF', servedOn, serial),
  };
}
