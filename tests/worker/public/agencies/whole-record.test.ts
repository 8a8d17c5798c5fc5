import { expect, test } from 'vitest';
import type { AgencyAnswer } from '../../../../shared/contract/agency-answer.ts';
import { agencyAnswerSchema } from '../../../../shared/contract/agency-answer.ts';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';
import type { AnyFact } from '../../../fixtures/records/facts-in.ts';

const inAnHour = addSeconds(publishedAt, 3600);
const basis = {
  authority: '示例市财政局',
  law: '示例条例',
  level: 'local-regulation',
  article: '第一条',
  documentNumber: '示财〔2026〕1号',
} as const;
const facts: readonly AnyFact[] = [
  {
    kind: 'measure-imposed',
    entries: ['330300-9'],
    basis,
    summary: '不予安排专项资金',
    item: 'fiscal-support',
    from: publishedAt,
    until: inAnHour,
  },
  {
    kind: 'list-entered',
    entries: ['330300-10'],
    list: 'abnormal-operation',
    summary: '未按期公示年报',
    source: '示例系统',
    from: publishedAt,
    checkedAt: publishedAt,
    unconfirmedFrom: inAnHour,
  },
  {
    kind: 'licence',
    entries: ['330300-11'],
    title: '示例许可证',
    number: '示许-1',
    scope: [],
    issuer: '示例省局',
    source: '示例系统',
    checkedOn: '2026-11-01',
    checkedBy: '示例市局',
    from: publishedAt,
    expiresAt: inAnHour,
  },
];
const eventful: PublicRecord = {
  ...normal,
  facts,
  declared: { capability: '持证人员 26 名' },
};
const path = `/v1/agencies/${normal.code}`;
const page = `/agencies/${normal.code}`;

test('a measure ends, a list turns unconfirmed and a licence expires with no word from the desk', async () => {
  const { get, getJson, passSeconds } = await openPublic([eventful]);
  const before = await getJson<AgencyAnswer>(path);
  const pageBefore = await (await get(page)).text();

  passSeconds(3600);
  const after = await getJson<AgencyAnswer>(path);
  const pageAfter = await (await get(page)).text();

  expect(before).toMatchObject({ validUntil: inAnHour, record: eventful });
  expect(pageBefore).toContain('不予安排专项资金');
  expect(pageBefore).not.toMatch(/现状待确认|已失效/);
  expect(after.record.facts.map(({ kind }) => kind)).toEqual(['list-entered', 'licence']);
  expect(pageAfter).not.toContain('不予安排专项资金');
  expect(pageAfter).toContain('现状待确认');
  expect(pageAfter).toContain('已失效');
});

test('Art. 8: the page shows the agency’s own words, marked so', async () => {
  const { get } = await openPublic([eventful]);

  const html = await (await get(page)).text();

  expect(html).toContain('持证人员 26 名');
  expect(html).toContain('自行申报，未经核实');
});

test('Art. 33: an agency graded A is told as eligible, and no other', async () => {
  const [span] = normal.timeline;
  const score = { total: 96, parts: [] };
  const good: PublicRecord = {
    ...normal,
    timeline: [{ ...span, grade: { kind: 'graded', grade: 'A', score } }],
  };
  const eligible = await openPublic([good]);
  const answer = await eligible.getJson<AgencyAnswer>(path);
  const html = await (await eligible.get(page)).text();
  const others = await (await openPublic([normal])).getJson<AgencyAnswer>(path);

  expect(answer.incentives.map(({ id }) => id)).toContain('33-funds');
  expect(agencyAnswerSchema.parse(answer)).toEqual(answer);
  expect(html).toContain('决定以前不生效');
  expect(others.incentives).toEqual([]);
});
