import { expect, test } from 'vitest';
import {
  type ExplanationAnswer,
  explanationAnswerSchema,
} from '../../../../shared/contract/explanation-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

test('a level is explained by its decisions: who, which document, from when to when, which entries', async () => {
  const { getJson } = await openPublic([normal, listed]);

  const answer = await getJson<ExplanationAnswer>(`/v1/agencies/${listed.code}/explanation`);

  const reason = listed.reasons[0];
  expect(explanationAnswerSchema.parse(answer)).toEqual(answer);
  expect(answer.span.level).toBe('blacklisted');
  expect(answer.lines[0]).toBe('黑名单');
  expect(answer.lines[1]).toContain(reason?.basis.documentNumber);
  expect(answer.lines[1]).toContain(reason?.entries[0]);
});

test('an explanation is in English where English is asked for', async () => {
  const { getJson } = await openPublic([listed]);

  const answer = await getJson<ExplanationAnswer>(
    `/v1/agencies/${listed.code}/explanation?lang=en`,
  );

  expect(answer.lines[0]).toBe('Blacklisted');
});

test('a grade is explained by its sum', async () => {
  const { record } = graded();
  const { getJson } = await openPublic([record]);

  const answer = await getJson<ExplanationAnswer>(`/v1/agencies/${record.code}/explanation`);

  expect(answer.lines).toEqual([
    '守法合规：90',
    '服务评价：70',
    '合计：90 × 60% + 70 × 40% = 82',
    '信用等级：B',
  ]);
});

test('a code that is not known has no explanation', async () => {
  const { get } = await openPublic([normal]);

  expect((await get(`/v1/agencies/${unknownCode}/explanation`)).status).toBe(404);
  expect((await get(`/v1/agencies/${normal.code}/explanation?lang=fr`)).status).toBe(400);
});

function graded() {
  const [span] = normal.timeline;
  const score = {
    total: 82,
    parts: [
      { part: 'compliance', score: 90, weight: 0.6 },
      { part: 'evaluation', score: 70, weight: 0.4 },
    ],
  } as const;
  const grade = { kind: 'graded', grade: 'B', score } as const;
  return { record: { ...normal, timeline: [{ ...span, grade }] as const } };
}
