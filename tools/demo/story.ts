import { startOfDay, toEpochMs } from '../../shared/time/shanghai.ts';
import type { Clock } from '../start/clock.ts';
import type { Officers } from '../start/officers.ts';
import { demoAgencies } from './agencies.ts';
import { firstEdition, secondEdition, supportPolicy } from './catalogue.ts';
import {
  decisionOf,
  demeritOf,
  type ListingCase,
  noticeOf,
  procurementBan,
  proposalOf,
  registrationOf,
  removalOf,
} from './drafts.ts';
import { tellFullRecord } from './full-record.ts';
import { personListed, personNotified } from './person-listing.ts';

/** A listing that lasts until 2029. */
export const fraud: ListingCase = {
  agency: demoAgencies.oujiang,
  caseId: 'SL-2026-003',
  summary: '未开展现场监测即出具3份监测报告',
  months: 36,
  offence: 'data-fraud-or-crime',
  documents: {
    proposal: '示环信〔2026〕11号',
    notice: '示环告〔2026〕4号',
    decision: '示环信〔2026〕15号',
  },
};

const repaired: ListingCase = {
  agency: demoAgencies.taishun,
  caseId: 'SL-2026-001',
  summary: '转让环评工程师资格证书',
  months: 12,
  offence: 'first',
  documents: {
    proposal: '示环信〔2026〕2号',
    notice: '示环告〔2026〕1号',
    decision: '示环信〔2026〕5号',
  },
};

/** What the demo's authorities did in 2026, told with the clock set to each day. */
export async function tellStory(officers: Officers, clock: Clock): Promise<void> {
  const { registrar, proposer, approver, finance, commissioner } = officers;
  const { nanxi, aojiang, yandang } = demoAgencies;
  const on = (day: string) => clock.holdAt(toEpochMs(startOfDay(day)) + 10 * 3_600_000);

  on('2026-01-15');
  const agencies = Object.values(demoAgencies);
  await registrar.record(
    ...agencies.map((agency, place) => registrationOf(agency, `示环登〔2026〕${place + 1}号`)),
  );
  await registrar.record(...firstEdition);

  on('2026-02-03');
  await proposer.record(proposalOf(repaired), noticeOf(repaired, '2026-02-03'));
  on('2026-03-10');
  await approver.record(decisionOf(repaired));

  on('2026-04-20');
  const term = { from: startOfDay('2026-04-20'), until: startOfDay('2029-04-20') };
  await finance.record(procurementBan(nanxi, 'SC-2026-008', term, '示财采罚〔2026〕8号'));
  await commissioner.record(supportPolicy);

  on('2026-06-08');
  await proposer.record(
    proposalOf(fraud),
    noticeOf(fraud, '2026-06-08'),
    ...personNotified('2026-06-08'),
    demeritOf(aojiang, 'JC-2026-21', {
      act: '12-5-unfair-competition',
      points: 10,
      summary: '低于成本报价承揽监测业务，经处罚',
      actOn: '2026-04-02',
      finalOn: '2026-06-08',
    }),
    demeritOf(yandang, 'JC-2026-22', {
      act: '12-3-false-report',
      points: 20,
      summary: '修复效果评估报告数据失实',
      actOn: '2026-03-19',
      finalOn: '2026-06-08',
    }),
  );
  on('2026-07-06');
  await approver.record(decisionOf(fraud), personListed());
  await proposer.record(removalOf(repaired, '示环信〔2026〕14号'));
  await registrar.record(...secondEdition);

  await tellFullRecord(officers, on);
  clock.release();
}
