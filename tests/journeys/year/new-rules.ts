import { expect, test } from 'vitest';
import { startOfDay } from '../../../shared/time/shanghai.ts';
import { policyChanges } from '../../fixtures/city/second-policy.ts';
import { agency, leak, policyChange } from './drafts.ts';
import type { YearInWenzhou } from './people.ts';
import { careful, hasty } from './people.ts';

/** A new policy comes, and time alone ends what had a term. */
export function changesTheRules(year: () => YearInWenzhou): void {
  test('Arts. 18, 27, 41: a policy change is tried out, announced, and then judges older acts by the milder rule', async () => {
    const before = await year().on('2026-10-20');
    await before.approver.record(leak('JC-2026-11', '2026-10-20'));
    const changed = await year().previewPolicy(policyChanges);
    expect(changed.shifts).toMatchObject([
      { name: careful.name, before: { grade: { grade: 'B' } }, after: { grade: { grade: 'C' } } },
    ]);
    await expect(before.registrar.record(policyChange(3))).rejects.toThrow('没有这一版本');
    await before.registrar.record(policyChange(2));

    await year().on('2026-10-31');
    expect((await year().publicFace(careful.code)).span).toMatchObject({
      level: 'supervised',
      grade: { grade: 'B' },
    });
    const after = await year().on('2026-11-01');
    expect((await year().publicFace(careful.code)).span).toMatchObject({
      level: 'supervised',
      grade: { grade: 'C' },
    });

    await after.approver.record(leak('JC-2026-12', '2026-11-01'));
    expect(await pointsOf(year(), careful, -2)).toBe(10);
    expect(await pointsOf(year(), careful, -1)).toBe(5);
    await year().on('2026-11-02');
    // Another 10 points would have made it a D.
    expect((await year().publicFace(careful.code)).span.grade).toMatchObject({ grade: 'C' });
  });

  test('time alone ends a rectification, and key supervision continues as announced', async () => {
    await year().on('2026-12-04');
    const { span } = await year().publicFace(hasty.code);
    expect(span.level).toBe('rectifying');

    await year().on('2026-12-05');
    const after = await year().publicFace(hasty.code);

    expect(after.span.level).toBe('supervised');
    expect(span.until).toBe(startOfDay('2026-12-05'));
  });
}

async function pointsOf(
  year: YearInWenzhou,
  of: { readonly code: string },
  nth: number,
): Promise<number> {
  const { body } = await year.entry(agency(of), 'demerit', nth);
  return Object(body).points;
}
