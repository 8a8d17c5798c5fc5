import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { type Example, rateExample } from '../../../../worker/public/policy/rate-example.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { gradedBook } from '../../../fixtures/books/graded-book.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { code } from '../../../fixtures/town/subjects.ts';

const day = '2026-11-24';
const policy = policyAt(wenzhou, day);
const plain: Example = {
  acts: [],
  isOneCase: false,
  isBlacklisted: false,
  registered: 'long',
  engagements: 3,
  ratings: [],
};
const rated = (example: Partial<Example>) =>
  rateExample(wenzhou, policy, day, { ...plain, ...example });

describe('a made-up agency is rated as a real one with the same record is', () => {
  test.each([
    [[], false],
    [['12-10-ordered-to-correct'], false],
    [['12-3-technical-error', '12-10-warning'], false],
    [['12-3-technical-error', '12-10-warning'], true],
    [['12-8-secret-leak'], false],
    [['12-8-secret-leak', '12-3-technical-error'], false],
    [['12-3-false-report'], false],
    [['12-8-secret-leak', '12-5-unfair-competition', '12-6-forced-selling'], false],
  ] as const)('with the acts %j (one case: %s)', (acts, isOneCase) => {
    const book = gradedBook(code);
    for (const [place, act] of acts.entries()) {
      const draft = demerit(isOneCase ? 'one' : `case ${place}`, {
        act,
        points: policy.acts[act]?.value,
        actOn: '2026-10-01',
      });
      book.record('2026-11-01T09:00', approver, { ...draft, finalOn: day });
    }
    const at = shanghai(`${day}T12:00`);
    const span = spanAt(standingOf(book.entries, wenzhou, at).timeline, at);

    const { level, counted, grade } = rated({ acts, isOneCase });

    expect({ level: level ?? 'normal', counted, grade }).toEqual({
      level: span.level,
      counted: span.points?.total ?? 0,
      grade: span.grade,
    });
  });

  test.each([
    [{ registered: 'never' }, 'not-registered'],
    [{ registered: 'short' }, 'first-year'],
    [{ engagements: 2 }, 'too-few-engagements'],
  ] as const)('with %j it is not yet graded', (example, because) => {
    expect(rated(example).grade).toEqual({ kind: 'not-yet-graded', because });
  });

  test('on the blacklist it is an E, whatever else is supposed', () => {
    expect(rated({ isBlacklisted: true, registered: 'never' })).toMatchObject({
      level: 'blacklisted',
      grade: { kind: 'graded', grade: 'E' },
    });
  });
});
