import { expect, test } from 'vitest';
import type { AgencyLine } from '../../../../shared/contract/standing-item.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { createSharedTexts } from '../../../../worker/public/answering/shared-texts.ts';
import { agencyStanding, jsonOf } from '../../../../worker/public/answering/standing-text.ts';
import { wireMarkOf } from '../../../../worker/public/answering/wire-mark.ts';
import { publishedAt } from '../../../fixtures/public/open-public.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';

const line: AgencyLine = {
  code: makeUscc(1),
  outcome: 'known',
  name: '示例甲环境检测有限公司',
  level: 'blacklisted',
  grade: null,
  until: publishedAt,
  mark: wireMarkOf('blacklisted'),
};
const validUntil = addSeconds(publishedAt, 60);

test('standings share no more texts than are kept, so that what is remembered is counted whole', () => {
  const shapes = createSharedTexts(4);
  const lines = Array.from({ length: 20 }, (_, n) => ({
    ...line,
    until: addSeconds(publishedAt, n),
  }));

  const standings = [...lines, ...lines].map((one) => agencyStanding(one, validUntil, shapes));

  const shared = standings.map(({ json }) => json).filter(({ values }) => values.length > 0);
  expect(new Set(shared.map(({ frame }) => frame)).size).toBe(4);
  expect(standings.map((one) => JSON.parse(jsonOf(one)))).toEqual([...lines, ...lines]);
});

test.each([
  '示例","level":"normal',
  '示例\\公司',
  '示例\n公司',
  '示例\ue000公司',
  '示例\ue001公司',
  '示例\u2028公司',
])('the name %j is nothing but a name in a standing', (name) => {
  const lines = [line, { ...line, name }, { ...line, name, unconfirmedName: name }];
  const shapes = createSharedTexts(4);

  const standings = lines.map((one) => agencyStanding(one, validUntil, shapes));

  expect(standings.map((one) => JSON.parse(jsonOf(one)))).toEqual(lines);
});
