import { deskPaths } from '../../shared/contract/desk-paths.ts';
import type { Day } from '../../shared/time/instant.ts';
import { addMonths, dayOf, startOfDay, toInstant } from '../../shared/time/shanghai.ts';
import { askDesk, mustAnswer } from '../lucheng/desk-client.ts';
import type { Town } from '../town/town.ts';
import { type DemoAgency, demoAgencies, otherAgencies } from './agencies.ts';
import { firstEdition, secondEdition, supportPolicy } from './catalogue.ts';
import { caseNumber, type DemoDays, demoDays, numbered } from './days.ts';
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
import { fullRecord } from './full-record/full-record.ts';
import { tellMistake } from './full-record/tell-mistake.ts';
import type { Officers } from './officers.ts';
import { otherFacts } from './other-facts.ts';
import { personListed, personNotified } from './person-listing.ts';
import { play, type Scene } from './scene.ts';
import { trackRecord } from './track-record.ts';

const { nanxi, aojiang, yandang, dongtou, cangnan } = demoAgencies;

/** A listing for three years. */
export function fraudCase(servedOn: Day): ListingCase {
  return {
    agency: demoAgencies.oujiang,
    caseId: caseNumber('SL', servedOn, 3),
    summary: '未开展现场监测即出具3份监测报告',
    months: 36,
    offence: 'data-fraud-or-crime',
    documents: {
      proposal: numbered('示环信', servedOn, 11),
      notice: numbered('示环告', servedOn, 4),
      decision: numbered('示环信', servedOn, 15),
    },
  };
}

function repairedCase(servedOn: Day): ListingCase {
  return {
    agency: demoAgencies.taishun,
    caseId: caseNumber('SL', servedOn, 1),
    summary: '转让环评工程师资格证书',
    months: 12,
    offence: 'first',
    documents: {
      proposal: numbered('示环信', servedOn, 2),
      notice: numbered('示环告', servedOn, 1),
      decision: numbered('示环信', servedOn, 5),
    },
  };
}

type Stage = Pick<Town, 'clock' | 'deskOrigin' | 'operatorSecret'>;

/** What the demo's authorities did in the last two years, told with the clock set to each day. */
export async function tellStory(officers: Officers, stage: Stage): Promise<void> {
  const { clock, deskOrigin: origin, operatorSecret: credential } = stage;
  const publish = () =>
    mustAnswer(askDesk({ origin, credential, fetch }, 'POST', deskPaths.publish));
  clock.release();
  const days = demoDays(dayOf(toInstant(clock.now())));
  const scenes = [
    ...registrations(days),
    ...trackRecord(days),
    ...decisions(days),
    ...fullRecord(days),
    ...otherFacts(days),
  ];
  await play(scenes, officers, days, clock);
  await tellMistake(officers, days, publish);
}

function registrations({ ago }: DemoDays): readonly Scene[] {
  const portal = Object.values(demoAgencies).filter((agency) => agency !== cangnan);
  const old = [...portal, otherAgencies.jiangxin];
  const filed = (agencies: readonly DemoAgency[], on: Day) =>
    agencies.map((agency, place) => registrationOf(agency, numbered('示环登', on, place + 1)));
  return [
    // So long ago that the year in which points count now holds all that the last months tell.
    { ago: 1000, act: ({ registrar }) => registrar.record(...filed(old, ago(1000))) },
    { ago: 995, act: ({ registrar }) => registrar.record(...firstEdition(ago(995))) },
    // Not a year on record yet, so not graded yet.
    { ago: 200, act: ({ registrar }) => registrar.record(...filed([cangnan], ago(200))) },
    {
      ago: 199,
      act: ({ registrar }) => {
        const draft = registrationOf(otherAgencies.yueqing, numbered('示环登', ago(199), 2));
        const branchOf = demoAgencies.oujiang.code;
        return registrar.record({ ...draft, body: { ...Object(draft.body), branchOf } });
      },
    },
  ];
}

function decisions({ ago, ahead }: DemoDays): readonly Scene[] {
  const [repaired, fraud] = [repairedCase(ago(420)), fraudCase(ago(175))];
  const term = { from: startOfDay(ago(222)), until: startOfDay(addMonths(ago(222), 36)) };
  const ban = [caseNumber('SC', ago(222), 8), term, numbered('示财采罚', ago(222), 8)] as const;
  return [
    {
      ago: 420,
      act: ({ proposer }) => proposer.record(proposalOf(repaired), noticeOf(repaired, ago(420))),
    },
    { ago: 380, act: ({ approver }) => approver.record(decisionOf(repaired)) },
    { ago: 222, act: ({ finance }) => finance.record(procurementBan(nanxi, ...ban)) },
    { ago: 222, act: ({ commissioner }) => commissioner.record(supportPolicy(ago(222))) },
    {
      ago: 175,
      act: ({ proposer }) =>
        proposer.record(
          proposalOf(fraud),
          noticeOf(fraud, ago(175)),
          ...personNotified(ago(175)),
          demeritOf(aojiang, 21, {
            act: '12-5-unfair-competition',
            points: 10,
            summary: '低于成本报价承揽监测业务，经处罚',
            actOn: ago(240),
            finalOn: ago(175),
          }),
        ),
    },
    {
      ago: 140,
      act: ({ approver }) => approver.record(decisionOf(fraud), personListed(ago(175))),
    },
    {
      ago: 140,
      act: ({ proposer }) => proposer.record(removalOf(repaired, numbered('示环信', ago(140), 14))),
    },
    { ago: 140, act: ({ registrar }) => registrar.record(...secondEdition(ago(140), ahead(33))) },
    {
      ago: 60,
      act: ({ proposer }) =>
        proposer.record(
          demeritOf(yandang, 22, {
            act: '12-3-false-report',
            points: 20,
            summary: '修复效果评估报告数据失实',
            actOn: ago(150),
            finalOn: ago(60),
          }),
          demeritOf(dongtou, 23, {
            act: '12-3-false-report',
            points: 15,
            summary: '环境影响报告书引用失效的监测数据',
            actOn: ago(170),
            finalOn: ago(60),
          }),
        ),
    },
  ];
}
