import { expect, test } from 'vitest';
import { paintStyles } from '../../../../extension/messages/paint-styles.ts';
import { appearanceOf } from '../../../../extension/page/painting/appearance-of.ts';
import type { Verdict } from '../../../../shared/register/reader/verdict.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const now = '2026-11-24T00:00:00.000Z';

function knownAs(subjectKind: 'company' | 'self-performing-discharger'): Verdict {
  const record = { ...makeNeutralRecord(1, ['示例第1环境检测有限公司']), subjectKind };
  const [span] = record.timeline;
  return { outcome: 'known', record, span, asOf: now, validUntil: now };
}

test('an agency is painted in the tone of its mark', () => {
  const { style = -1 } = appearanceOf(makeFinding(1), knownAs('company'), 'dark');

  expect(paintStyles[style]).toEqual({ tone: 'neutral', certainty: 'certain', theme: 'dark' });
});

test('Art. 39: a discharger that performs its own services is not painted, as it supplies no one else', () => {
  const { style, mark } = appearanceOf(
    makeFinding(1),
    knownAs('self-performing-discharger'),
    'dark',
  );

  expect(style).toBeUndefined();
  expect(mark.key).toBe('not-applicable');
});

test('a purchaser is not painted, and an organisation without a role is', () => {
  const styleOf = (finding: Parameters<typeof appearanceOf>[0]) =>
    appearanceOf(finding, knownAs('company'), 'dark').style;

  expect(styleOf(makeFinding(1, { role: 'purchaser' }))).toBeUndefined();
  expect(styleOf(makeFinding(1, { role: 'candidate' }))).toBeDefined();
  expect(styleOf(makeFinding(1))).toBeDefined();
});
