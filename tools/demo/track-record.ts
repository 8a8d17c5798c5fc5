import type { EntryDraft } from '../../shared/ledger/entry.ts';
import { type DemoAgency, demoAgencies } from './agencies.ts';
import { clientCodes } from './clients.ts';
import { caseNumber, type DemoDays, numbered } from './days.ts';
import { regulator } from './drafts.ts';
import type { Scene } from './scene.ts';

const { qingyuan, feiyunjiang, aojiang, yandang, dongtou, oujiang, wencheng } = demoAgencies;

/** Who works for clients, what these think of the work, and how many engagements there were. */
const working: readonly {
  readonly agency: DemoAgency;
  readonly score: number;
  readonly engagements: number;
}[] = [
  { agency: qingyuan, score: 94, engagements: 4 },
  { agency: feiyunjiang, score: 68, engagements: 4 },
  { agency: aojiang, score: 66, engagements: 4 },
  { agency: yandang, score: 71, engagements: 4 },
  { agency: dongtou, score: 55, engagements: 4 },
  { agency: oujiang, score: 88, engagements: 4 },
  { agency: wencheng, score: 90, engagements: 2 },
];

/** When each round of engagements began; they take a hundred days, and are rated ten days later. */
const rounds = [690, 520, 350, 180];

/** Two years of work for clients who each confirm and rate it themselves (Arts. 22, 32): where the grades come from. */
export function trackRecord(days: DemoDays): readonly Scene[] {
  return rounds.flatMap((began, round) => {
    const closed = began - 100;
    const rated = closed - 10;
    const busy = working.filter(({ engagements }) => round < engagements);
    return [
      scene(
        began,
        'registrar',
        busy.map(({ agency }) => opened(agency, round, days.ago(began))),
      ),
      scene(
        closed,
        'registrar',
        busy.map(({ agency }) => completed(agency, round, days, began)),
      ),
      scene(
        rated,
        clients[round] ?? 'client1',
        busy.flatMap(({ agency, score }) => [
          confirmed(agency, round, days, began),
          evaluation(agency, round, days, began, 'client', score),
        ]),
      ),
      scene(
        rated,
        'approver',
        busy.map(({ agency, score }) => evaluation(agency, round, days, began, 'regulator', score)),
      ),
    ];
  });
}

const clients = ['client1', 'client2', 'client3', 'client4'] as const;

function scene(
  ago: number,
  who: 'registrar' | 'approver' | (typeof clients)[number],
  drafts: readonly EntryDraft[],
): Scene {
  return { ago, act: (officers) => officers[who].record(...drafts) };
}

function opened(agency: DemoAgency, round: number, on: string): EntryDraft {
  return about(agency, 'engagement-opened', '第二十二条', on, {
    engagement: contract(agency, round, on),
    client: clientCodes[round],
    services: agency.services.slice(0, 1),
    area: '330302',
    acknowledgedOn: on,
    qualitySystem: '质量手册第五版',
    openedOn: on,
  });
}

function completed(agency: DemoAgency, round: number, days: DemoDays, began: number): EntryDraft {
  const completedOn = days.ago(began - 100);
  const engagement = contract(agency, round, days.ago(began));
  return about(agency, 'engagement-closed', '第二十二条', completedOn, { engagement, completedOn });
}

function confirmed(agency: DemoAgency, round: number, days: DemoDays, began: number): EntryDraft {
  const engagement = contract(agency, round, days.ago(began));
  const on = days.ago(began - 110);
  return about(agency, 'engagement-confirmed', '第二十二条', on, { engagement });
}

function evaluation(
  agency: DemoAgency,
  round: number,
  days: DemoDays,
  began: number,
  party: 'client' | 'regulator',
  score: number,
): EntryDraft {
  return about(agency, 'evaluation', '第三十二条', days.ago(began - 110), {
    engagement: contract(agency, round, days.ago(began)),
    party,
    quality: score,
    timeliness: score + round,
    fees: score - round,
  });
}

function contract({ code }: DemoAgency, round: number, on: string): string {
  return caseNumber(`HT-${code.slice(-4)}`, on, round + 1);
}

function about(
  { code }: DemoAgency,
  kind: string,
  article: string,
  on: string,
  body: object,
): EntryDraft {
  return {
    kind,
    subject: { kind: 'agency', code },
    basis: {
      authority: regulator,
      law: '温州市生态环境技术服务中介机构管理办法',
      level: 'normative-document',
      article,
      documentNumber: numbered('示环服', on, 1),
    },
    body,
  };
}
