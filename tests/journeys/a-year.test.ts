import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDraw } from '../../shared/draw/check-draw.ts';
import { commitDraw } from '../../shared/draw/commit-draw.ts';
import { drawRecordOf } from '../../shared/draw/draw-record-of.ts';
import { eligibleExperts } from '../../shared/draw/eligible-experts.ts';
import { expertPool } from '../../shared/draw/expert-pool.ts';
import { holdDraw } from '../../shared/draw/hold-draw.ts';
import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../shared/jurisdiction/policy-at.ts';
import { drawCommittedForm } from '../../shared/kinds/draw/draw-forms.ts';
import { drawHeld } from '../../shared/kinds/draw/draw-held.ts';
import { entriesOf } from '../../shared/kinds/form/entry-of.ts';
import type { Basis } from '../../shared/ledger/entry.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import { policyChanges } from '../fixtures/city/second-policy.ts';
import { about, aboutAgency, beginYear, type Year } from '../support/year.ts';
import {
  annulment,
  challenge,
  objection,
  repairApplication,
  stay,
  upheld,
} from './year/contests.ts';
import {
  absence,
  agency,
  contract,
  decision,
  engagement,
  falseReport,
  leak,
  notice,
  policyChange,
  proposal,
  rating,
  registration,
  warning,
} from './year/drafts.ts';
import { authority, drawRequest, expertEntry, experts, secrets } from './year/draw.ts';
import { careful, clients, hasty, people } from './year/people.ts';

const twoPoliciesDesk = join(import.meta.dirname, '../desks/two-policies-desk.ts');
let year: Year<keyof typeof people>;

beforeAll(async () => {
  year = await beginYear(people, 'registrar', twoPoliciesDesk);
});
afterAll(() => year?.close());

/** Told in order; each test is a turn of the year and ends with what the public sees. */
describe('a year in Wenzhou', () => {
  test('Art. 8: two agencies register themselves and are not yet graded', async () => {
    const staff = await year.on('2024-12-09');

    await staff.careful.record(registration(careful));
    await staff.hasty.record(registration(hasty));
    await staff.registrar.record(
      ...[careful, hasty].map(({ code, name }) =>
        aboutAgency(code, 'registration-confirmed', { names: [name] }),
      ),
    );

    const { record, span } = await year.publicFace(careful.code);
    expect(record.names.map(({ name }) => name)).toEqual([careful.name]);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'not-yet-graded' } });
  });

  test('Arts. 22, 32: clients that were served rate three engagements, and no other party rates for them', async () => {
    const opening = await year.on('2025-10-09');
    await opening.careful.record(...clients.map((client, n) => engagement(client, n)));
    const closing = await year.on('2025-12-10');
    await closing.careful.record(
      ...clients.map((_, n) =>
        aboutAgency(careful.code, 'engagement-closed', {
          engagement: contract(n),
          completedOn: '2025-12-10',
        }),
      ),
    );

    await expect(closing.client1.record(rating(0, 'client', 95))).rejects.toThrow(
      '(evaluation.not-the-client)',
    );
    await closing.client0.record(rating(0, 'client', 95));
    await closing.client1.record(rating(1, 'client', 92));
    await closing.client2.record(rating(2, 'client', 97));
    await closing.registrar.record(rating(0, 'regulator', 94));
    await closing.guild.record(rating(0, 'association', 90));

    await year.on('2026-01-05');
    const { span } = await year.publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 12 (9): an absence from the site costs points, and with them the A', async () => {
    const staff = await year.on('2026-02-02');
    await staff.approver.record(absence());

    await year.on('2026-02-03');
    const { span } = await year.publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded', grade: 'B' } });
  });

  test('Arts. 23, 28: experts are drawn by lot without those with a conflict, and anybody can recheck the draw', async () => {
    const staff = await year.on('2026-02-25');
    await staff.registrar.record(...experts.map(expertEntry));
    const files = await Promise.all(experts.map((code) => year.entries({ kind: 'expert', code })));
    const pool = expertPool(files.flat());
    const commitment = commitDraw(drawRequest, pool, policyAt(wenzhou, '2026-02-25'));
    await staff.registrar.record(about(authority, 'draw-committed', commitment));
    const [committed] = entriesOf(await year.entries(authority), drawCommittedForm);
    if (!committed) throw new Error('The commitment is not on record');

    year.later(20);
    const list = eligibleExperts(pool, drawRequest, 36);
    const randomness = { source: 'commit-reveal' as const, secrets };
    const result = holdDraw(commitment, list, randomness);
    const held = { commitment: committed.id, list, randomness, ...result };
    await staff.registrar.record(about(authority, 'draw-held', held));

    expect(list).toHaveLength(experts.length - 1);
    expect(result.drawn).toHaveLength(3);
    const [drawn] = entriesOf(await year.entries(authority), drawHeld);
    expect(drawn && checkDraw(drawRecordOf(files.flat(), committed, drawn))).toMatchObject({
      kind: 'valid',
      eligibility: 'checked',
    });
  });

  test('Arts. 12, 24, 27: an inspection finds false reports, and their points wait until they are final', async () => {
    const staff = await year.on('2026-03-02');
    const { id: draw } = await year.entry(authority, 'draw-held');
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

    expect((await year.publicFace(hasty.code)).span.level).toBe('normal');
  });

  test('a challenge and a stay keep a decision from the public; once upheld, it counts', async () => {
    const filed = await year.on('2026-04-01');
    const of = (await year.entry(agency(hasty), 'demerit')).id;
    await filed.registrar.record(challenge(of));
    await filed.proposer.record(stay(of));
    await year.on('2026-05-18');
    expect((await year.publicFace(hasty.code)).span.level).toBe('normal');

    const decided = await year.on('2026-05-20');
    await decided.proposer.record(aboutAgency(hasty.code, 'ruling', { of, result: 'upheld' }));

    await year.on('2026-05-21');
    expect((await year.publicFace(hasty.code)).span.level, 'a suit is still open').toBe('normal');
    await year.on('2026-06-05');
    const { span, record } = await year.publicFace(hasty.code);
    expect(span.level).toBe('rectifying');
    expect(record.reasons[0]).toMatchObject({ summary: '3份监测报告数据失实' });
  });

  test('Art. 35: a listing takes a notice, a hearing and a second officer; then it is public', async () => {
    const told = await year.on('2026-06-08');
    await told.proposer.record(proposal(), notice('2026-06-08'));
    await year.on('2026-06-09');
    expect(await year.blacklist()).toEqual([]);

    const decided = await year.on('2026-06-16');
    await expect(decided.proposer.record(decision())).rejects.toThrow('(listing.same-person)');
    await decided.approver.record(decision());
    expect(await year.blacklist()).toEqual([]);

    await year.on('2026-06-17');
    expect(await year.blacklist()).toEqual([hasty.code]);
  });

  test('Art. 34: a measure holds by the competent authority’s own decision, never by the regulation alone', async () => {
    const staff = await year.on('2026-07-01');
    const measure = (basis: Partial<Basis>) =>
      aboutAgency(
        hasty.code,
        'measure-imposed',
        { item: 'public-procurement', summary: '两年内不得参加政府采购' },
        {
          caseId: 'SC-2026-4',
          effectiveFrom: startOfDay('2026-07-01'),
          effectiveUntil: startOfDay('2028-07-01'),
          basis,
        },
      );

    await expect(staff.finance.record(measure({ article: '第三十四条' }))).rejects.toThrow(
      '(measure.beyond-basis)',
    );
  });

  test('an objection is marked at once, and an upheld one leaves nothing of the decision behind', async () => {
    const scored = await year.on('2026-08-03');
    await scored.approver.record(warning());
    const mistaken = await year.entry(agency(careful), 'demerit');

    const objecting = await year.on('2026-08-10');
    await objecting.careful.record(objection(mistaken.id));
    const { id } = await year.entry(agency(careful), 'objection');
    const decided = await year.on('2026-08-13');
    await decided.registrar.record(upheld(id), annulment(careful, mistaken.id, '张冠李戴'));

    await year.on('2026-08-14');
    const { span, record } = await year.publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded' } });
    expect(record.reasons).toEqual([]);
  });

  test('Art. 37: a repair in due form gives the A back', async () => {
    const of = (await year.entry(agency(careful), 'demerit', 0)).id;
    const asked = await year.on('2026-08-17');
    await asked.careful.record(
      repairApplication(careful, of, {
        evidence: '已补做现场采样并更新质量手册',
        commitment: '承诺应到必到',
      }),
    );
    const application = (await year.entry(agency(careful), 'repair-applied')).id;
    const taken = await year.on('2026-08-18');
    await taken.registrar.record(
      aboutAgency(careful.code, 'repair-accepted', { application }),
      aboutAgency(careful.code, 'repair-publicised', { application, until: '2026-08-26' }),
    );

    const early = await year.on('2026-08-20');
    const granted = aboutAgency(careful.code, 'repair-decided', { application, result: 'granted' });
    await expect(early.approver.record(granted)).rejects.toThrow('公示');
    const decided = await year.on('2026-08-27');
    await decided.approver.record(granted);

    await year.on('2026-08-28');
    const { span } = await year.publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 37: a repair has to wait its time', async () => {
    const staff = await year.on('2026-09-01');
    const listing = (await year.entry(agency(hasty), 'listing')).id;

    const tooEarly = staff.hasty.record(
      repairApplication(hasty, listing, {
        evidence: '已重新监测并更正报告',
        commitment: '承诺如实监测',
      }),
    );

    await expect(tooEarly).rejects.toThrow('修复');
  });

  test('Art. 37: a mistaken listing is annulled and gone from every public answer', async () => {
    const staff = await year.on('2026-10-12');
    const listing = (await year.entry(agency(hasty), 'listing')).id;
    await staff.proposer.record(annulment(hasty, listing, '列入决定认定事实有误，予以撤销'));

    await year.on('2026-10-13');
    expect(await year.blacklist()).toEqual([]);
    const { span } = await year.publicFace(hasty.code);
    expect(span.level).not.toBe('blacklisted');
  });

  test('Arts. 18, 27, 41: a policy change is tried out, announced, and then judges older acts by the milder rule', async () => {
    const before = await year.on('2026-10-20');
    await before.approver.record(leak('JC-2026-11', '2026-10-20'));
    const changed = await year.previewPolicy(policyChanges);
    expect(changed.shifts).toMatchObject([
      { name: careful.name, before: { grade: { grade: 'B' } }, after: { grade: { grade: 'C' } } },
    ]);
    await expect(before.registrar.record(policyChange(3))).rejects.toThrow('没有这一版本');
    await before.registrar.record(policyChange(2));

    await year.on('2026-10-31');
    expect((await year.publicFace(careful.code)).span).toMatchObject({
      level: 'supervised',
      grade: { grade: 'B' },
    });
    const after = await year.on('2026-11-01');
    expect((await year.publicFace(careful.code)).span).toMatchObject({
      level: 'supervised',
      grade: { grade: 'C' },
    });

    await after.approver.record(leak('JC-2026-12', '2026-11-01'));
    expect(await pointsOf(careful, -2)).toBe(10);
    expect(await pointsOf(careful, -1)).toBe(5);
    await year.on('2026-11-02');
    // Another 10 points would have made it a D.
    expect((await year.publicFace(careful.code)).span.grade).toMatchObject({ grade: 'C' });
  });

  test('time alone ends a rectification, and key supervision continues as announced', async () => {
    await year.on('2026-12-04');
    const { span } = await year.publicFace(hasty.code);
    expect(span.level).toBe('rectifying');

    await year.on('2026-12-05');
    const after = await year.publicFace(hasty.code);

    expect(after.span.level).toBe('supervised');
    expect(span.until).toBe(startOfDay('2026-12-05'));
  });
});

async function pointsOf(of: { readonly code: string }, nth: number): Promise<number> {
  const { body } = await year.entry(agency(of), 'demerit', nth);
  return Object(body).points;
}
