import { expect, test } from 'vitest';
import { aboutAgency } from '../../support/year.ts';
import { annulment, objection, repairApplication, upheld } from './contests.ts';
import { agency, warning } from './drafts.ts';
import type { YearInWenzhou } from './people.ts';
import { careful, hasty } from './people.ts';

/** What was wrong is taken back, and what was made good counts no more. */
export function repairsAndCorrects(year: () => YearInWenzhou): void {
  test('an objection is marked at once, and an upheld one leaves nothing of the decision behind', async () => {
    const scored = await year().on('2026-08-03');
    await scored.approver.record(warning());
    const mistaken = await year().entry(agency(careful), 'demerit');

    const objecting = await year().on('2026-08-10');
    await objecting.careful.record(objection(mistaken.id));
    const { id } = await year().entry(agency(careful), 'objection');
    const decided = await year().on('2026-08-13');
    await decided.registrar.record(upheld(id), annulment(careful, mistaken.id, '张冠李戴'));

    await year().on('2026-08-14');
    const { span, record } = await year().publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded' } });
    expect(record.reasons).toEqual([]);
  });

  test('Art. 37: a repair in due form gives the A back', async () => {
    const of = (await year().entry(agency(careful), 'demerit', 0)).id;
    const asked = await year().on('2026-08-17');
    await asked.careful.record(
      repairApplication(careful, of, {
        evidence: '已补做现场采样并更新质量手册',
        commitment: '承诺应到必到',
      }),
    );
    const application = (await year().entry(agency(careful), 'repair-applied')).id;
    const taken = await year().on('2026-08-18');
    await taken.registrar.record(
      aboutAgency(careful.code, 'repair-accepted', { application }),
      aboutAgency(careful.code, 'repair-publicised', { application, until: '2026-08-26' }),
    );

    const early = await year().on('2026-08-20');
    const granted = aboutAgency(careful.code, 'repair-decided', { application, result: 'granted' });
    await expect(early.approver.record(granted)).rejects.toThrow('公示');
    const decided = await year().on('2026-08-27');
    await decided.approver.record(granted);

    await year().on('2026-08-28');
    const { span } = await year().publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 37: a repair has to wait its time', async () => {
    const staff = await year().on('2026-09-01');
    const listing = (await year().entry(agency(hasty), 'listing')).id;

    const tooEarly = staff.hasty.record(
      repairApplication(hasty, listing, {
        evidence: '已重新监测并更正报告',
        commitment: '承诺如实监测',
      }),
    );

    await expect(tooEarly).rejects.toThrow('修复');
  });

  test('Art. 37: a mistaken listing is annulled and gone from every public answer', async () => {
    const staff = await year().on('2026-10-12');
    const listing = (await year().entry(agency(hasty), 'listing')).id;
    await staff.proposer.record(annulment(hasty, listing, '列入决定认定事实有误，予以撤销'));

    await year().on('2026-10-13');
    expect(await year().blacklist()).toEqual([]);
    const { span } = await year().publicFace(hasty.code);
    expect(span.level).not.toBe('blacklisted');
  });
}
