import { commitDraw, type DrawRequest } from '../../../shared/draw/commit-draw.ts';
import { eligibleExperts } from '../../../shared/draw/eligible-experts.ts';
import { holdDraw } from '../../../shared/draw/hold-draw.ts';
import { policy2019 } from '../../../shared/jurisdiction/330300/policy-2019.ts';
import type { DrawHeldBody } from '../../../shared/kinds/draw/draw-held.ts';
import type { DrawRecord, PooledExpert } from '../../../shared/kinds/draw/draw-record.ts';
import { revealHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { makeUscc } from '../../support/make-record.ts';
import { round1000 } from './beacons.ts';

export const party = makeUscc(700);
export const elsewhere = makeUscc(701);

export function expertCode(n: number): string {
  return `X-${String(n).padStart(10, '0')}`;
}

/** Twelve of the category, of whom 10 works for the party, 11 left it three years ago, 12 four; 13 knows something else. */
export const pool: readonly PooledExpert[] = [
  ...Array.from({ length: 9 }, (_, i) =>
    expertOf(i + 1, [{ code: elsewhere, from: '2015-01-01' }]),
  ),
  expertOf(10, [{ code: party, from: '2020-01-01' }]),
  expertOf(11, [{ code: party, from: '2015-01-01', until: '2020-08-25' }]),
  expertOf(12, [{ code: party, from: '2015-01-01', until: '2020-08-24' }]),
  { ...expertOf(13, []), categories: ['生态修复'] },
];

/** Committed on Tuesday 2023-08-22, drawn by round 1000 on Wednesday, for Friday. */
export const request: DrawRequest = {
  category: '环境监测',
  purpose: '示例检测公司监测数据质量检查',
  meetsOn: '2023-08-25',
  parties: [party],
  recused: [{ expert: expertCode(9), ground: 'kinship' }],
  drawn: 3,
  reserves: 2,
  randomness: { source: 'drand-quicknet', round: 1000 },
};
const committedAt = '2023-08-22T02:00:00.000Z';
const heldAt = '2023-08-24T01:00:00.000Z';

export const secrets: [string, string] = ['a1'.repeat(32), 'b2'.repeat(32)];

export const byReveal: DrawRequest = {
  ...request,
  randomness: {
    source: 'commit-reveal',
    parties: [
      { name: '示例市局', commitment: revealHash('示例市局', secrets[0]) },
      { name: '示例协会', commitment: revealHash('示例协会', secrets[1]) },
    ],
  },
};

const byBeacon: DrawHeldBody['randomness'] = { source: 'drand-quicknet', beacon: round1000 };

/** A draw as it should be. */
export function recordOf(
  wanted: DrawRequest = request,
  randomness: DrawHeldBody['randomness'] = byBeacon,
  from: readonly PooledExpert[] = pool,
): DrawRecord & { readonly pool: PooledExpert[] } {
  const commitment = commitDraw(wanted, from, policy2019);
  const list = [...eligibleExperts(from, wanted, policy2019.expertDraw.conflictMonths.value)];
  const { drawn, reserves } = holdDraw(commitment, list, randomness);
  return {
    v: 1,
    jurisdiction: '330300',
    committedAt,
    heldAt,
    commitment,
    held: {
      commitment: '330300-1',
      list,
      randomness,
      drawn: [...drawn],
      reserves: [...reserves],
    },
    pool: [...from],
  };
}

function expertOf(n: number, employers: PooledExpert['employers']): PooledExpert {
  return { code: expertCode(n), categories: ['环境监测', '环评'], employers };
}
