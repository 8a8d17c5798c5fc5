import { expect, test } from 'vitest';
import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { commitDraw } from '../../../shared/draw/commit-draw.ts';
import { drawRecordOf } from '../../../shared/draw/draw-record-of.ts';
import { eligibleExperts } from '../../../shared/draw/eligible-experts.ts';
import { expertPool } from '../../../shared/draw/expert-pool.ts';
import { holdDraw } from '../../../shared/draw/hold-draw.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import { drawHeld } from '../../../shared/kinds/draw/draw-held.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { about, aboutAgency } from '../../support/year.ts';
import { challenge, stay } from './contests.ts';
import { agency, falseReport } from './drafts.ts';
import { authority, drawRequest, expertEntry, experts, secrets } from './draw.ts';
import type { YearInWenzhou } from './people.ts';
import { hasty } from './people.ts';

/** Experts are drawn, one agency is inspected, and its points wait until they are final. */
export function inspectsOne(year: () => YearInWenzhou): void {
  test('Arts. 23, 28: experts are drawn by lot without those with a conflict, and anybody can recheck the draw', async () => {
    const staff = await year().on('2026-02-25');
    await staff.registrar.record(...experts.map(expertEntry));
    const files = await Promise.all(
      experts.map((code) => year().entries({ kind: 'expert', code })),
    );
    const pool = expertPool(files.flat());
    const commitment = commitDraw(
      drawRequest,
      pool,
      policyAt(wenzhou, '2026-02-25'),
      '5a'.repeat(16),
    );
    await staff.registrar.record(about(authority, 'draw-committed', commitment));
    const [committed] = entriesOf(await year().entries(authority), drawCommittedForm);
    if (!committed) throw new Error('The commitment is not on record');

    year().later(20);
    const list = eligibleExperts(pool, drawRequest, 36);
    const randomness = { source: 'commit-reveal' as const, secrets };
    const result = holdDraw(commitment, list, randomness);
    const held = { commitment: committed.id, list, randomness, ...result };
    await staff.registrar.record(about(authority, 'draw-held', held));

    expect(list).toHaveLength(experts.length - 1);
    expect(result.drawn).toHaveLength(3);
    const [drawn] = entriesOf(await year().entries(authority), drawHeld);
    expect(drawn && checkDraw(drawRecordOf(files.flat(), committed, drawn))).toMatchObject({
      kind: 'valid',
      eligibility: 'checked',
    });
  });

  test('Arts. 12, 24, 27: an inspection finds false reports, and their points wait until they are final', async () => {
    const staff = await year().on('2026-03-02');
    const { id: draw } = await year().entry(authority, 'draw-held');
    await staff.inspector.record(
      aboutAgency(hasty.code, 'inspection', {
        method: 'comparison',
        on: '2026-02-26',
        followUp: 'punish',
        summary: '比对发现3份监测报告与原始记录不符',
        experts: [{ draw, opinion: '采样记录与报告时间矛盾，数据不可信' }],
      }),
    );
    await staff.approver.record(falseReport());

    expect((await year().publicFace(hasty.code)).span.level).toBe('normal');
  });

  test('a challenge and a stay keep a decision from the public; once upheld, it counts', async () => {
    const filed = await year().on('2026-04-01');
    const of = (await year().entry(agency(hasty), 'demerit')).id;
    await filed.registrar.record(challenge(of));
    await filed.proposer.record(stay(of));
    await year().on('2026-05-18');
    expect((await year().publicFace(hasty.code)).span.level).toBe('normal');

    const decided = await year().on('2026-05-20');
    await decided.proposer.record(aboutAgency(hasty.code, 'ruling', { of, result: 'upheld' }));

    await year().on('2026-05-21');
    expect((await year().publicFace(hasty.code)).span.level, 'a suit is still open').toBe('normal');
    await year().on('2026-06-05');
    const { span, record } = await year().publicFace(hasty.code);
    expect(span.level).toBe('rectifying');
    expect(record.reasons[0]).toMatchObject({ summary: '3份监测报告数据失实' });
  });
}
