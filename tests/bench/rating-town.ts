import type { Actor, Entry } from '../../shared/ledger/entry.ts';
import { makeUscc } from '../fixtures/records/make-record.ts';

const actor: Actor = { person: 'p-1', authority: '示例市局', role: 'city-regulator' };
const basis = {
  authority: '示例市局',
  law: '《示例条例》',
  level: 'local-regulation',
  article: '第一条',
  documentNumber: '示环〔2026〕1号',
} as const;

type Sketch = Pick<Entry, 'kind' | 'effectiveFrom' | 'body'> & Partial<Entry>;

/** The ledgers of made-up agencies, one JSON text an entry. */
export function ratingTown(agencies: number): readonly (readonly string[])[] {
  let seq = 0;
  return Array.from({ length: agencies }, (_, n) => {
    const entries = ledgerOf(n, seq);
    seq += entries.length;
    return entries.map((entry) => JSON.stringify(entry));
  });
}

/** The `n`th agency's: most have points, a tenth are listed, three in ten rated by their clients. */
export function ledgerOf(n: number, firstSeq: number): readonly Entry[] {
  const subject = { kind: 'agency' as const, code: makeUscc(n) };
  return sketchesOf(n).map((sketch, place) => ({
    v: 1,
    seq: firstSeq + place,
    id: `330300-${firstSeq + place + 1}`,
    jurisdiction: '330300',
    recordedAt: sketch.effectiveFrom,
    actor,
    subject,
    basis,
    ...sketch,
  }));
}

function sketchesOf(n: number): readonly Sketch[] {
  return [
    registration(n),
    demerit(n, 'a', '2026-03-02'),
    demerit(n, 'b', '2026-05-06'),
    ...(n % 10 === 0 ? listing(n) : []),
    ...(n % 10 > 6 ? [1, 2, 3].flatMap((i) => engagement(n, i)) : []),
  ];
}

function registration(n: number): Sketch {
  return {
    kind: 'registration-filed',
    effectiveFrom: '2025-01-02T01:00:00.000Z',
    body: {
      name: `温州示例环境科技第${n}有限公司`,
      subjectKind: 'company',
      services: ['environmental-monitoring'],
    },
  };
}

function demerit(n: number, which: string, finalOn: string): Sketch {
  return {
    kind: 'demerit',
    caseId: `示案〔2026〕${n}${which}`,
    finalOn,
    effectiveFrom: `${finalOn}T01:00:00.000Z`,
    body: {
      act: '12-8-secret-leak',
      summary: '泄露委托人商业秘密',
      actOn: '2026-02-02',
      points: 2 + (n % 7),
      service: 'environmental-monitoring',
    },
  };
}

function listing(n: number): readonly Sketch[] {
  const caseId = `示案〔2026〕${n}l`;
  const proposed = { summary: '出具虚假监测报告', months: 12, offence: 'first' };
  const notified = { servedOn: '2026-06-01', method: '直接送达', proof: '示环送〔2026〕1号' };
  return [
    { kind: 'listing-proposed', caseId, effectiveFrom: '2026-06-01T01:00:00.000Z', body: proposed },
    { kind: 'listing-notified', caseId, effectiveFrom: '2026-06-01T02:00:00.000Z', body: notified },
    {
      kind: 'listing',
      caseId,
      effectiveFrom: '2026-06-09T16:00:00.000Z',
      effectiveUntil: '2027-06-09T16:00:00.000Z',
      body: {},
    },
  ];
}

function engagement(n: number, i: number): readonly Sketch[] {
  const client = makeUscc(50_000_000 + n * 3 + i);
  const number = `合同-${i}`;
  const opened = {
    engagement: number,
    client,
    services: ['environmental-monitoring'],
    area: '330302',
    acknowledgedOn: '2026-01-04',
    qualitySystem: '示例手册',
    openedOn: '2026-01-05',
  };
  const rated = { engagement: number, party: 'client', quality: 60 + ((n + i) % 40), fees: 90 };
  return [
    { kind: 'engagement-opened', effectiveFrom: '2026-01-04T16:00:00.000Z', body: opened },
    {
      kind: 'engagement-closed',
      effectiveFrom: '2026-01-31T16:00:00.000Z',
      body: { engagement: number, completedOn: '2026-02-01' },
    },
    {
      kind: 'evaluation',
      effectiveFrom: '2026-02-03T01:00:00.000Z',
      actor: {
        ...actor,
        person: client,
        role: 'client',
        speaksFor: { kind: 'client', code: client },
      },
      body: rated,
    },
  ];
}
