import { beforeAll, expect, test } from 'vitest';
import { usualLimit } from '../../../shared/kinds/form/bounds.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import {
  ledger,
  makeToken,
  post,
  problemOf,
  publish,
  record,
  setClock,
} from '../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';

const now = '2026-11-02T01:00:00.000Z';
const code = codeOf(1);
let officer: string;
let agency: string;

beforeAll(async () => {
  await setClock(now);
  ({ token: officer } = await makeToken('officer-1', 'city-regulator', 366));
  ({ token: agency } = await makeToken('agency-1', 'agency', 366, { kind: 'agency', code }));
  await record(officer, registration(code));
});

const change = (changes: object) => ({
  ...registration(code),
  kind: 'registration-changed',
  body: { changes },
});

const plan = (n: number) => change({ plan: `示例计划第${n}版` });

async function rulesOf(answer: Response): Promise<readonly string[]> {
  return answer.status === 201 ? [] : (await problemOf(answer)).rules;
}

test('an agency that keeps changing its entry is refused for the day, and the clerk is not', async () => {
  const first = Array.from({ length: usualLimit.perDay }, (_, n) => plan(n));
  const whole = await post({ token: agency, body: first });
  const more = await rulesOf(await post({ token: agency, body: plan(99) }));
  const clerk = await rulesOf(await post({ token: officer, body: plan(100) }));
  const adverse = await rulesOf(
    await post({ token: officer, body: ban(code, 'B-1', '2027-11-20T16:00:00.000Z') }),
  );

  expect(whole.status).toBe(201);
  expect(more).toEqual(['bounds.own-day']);
  expect([clerk, adverse]).toEqual([[], []]);
});

test('an agency refused for a day may change its entry on the next, up to its limit in all', async () => {
  let [day, recorded] = [3, usualLimit.perDay];
  for (; recorded < usualLimit.inAll; day++) {
    await setClock(new Date(Date.UTC(2026, 10, day, 1)).toISOString());
    const body = Array.from({ length: usualLimit.perDay }, (_, n) => plan(1000 * day + n));
    expect((await post({ token: agency, body })).status).toBe(201);
    recorded += usualLimit.perDay;
  }
  await setClock(new Date(Date.UTC(2026, 10, day, 1)).toISOString());

  expect(await rulesOf(await post({ token: agency, body: plan(7) }))).toEqual(['bounds.own-total']);
  expect(await rulesOf(await post({ token: officer, body: plan(8) }))).toEqual([]);
});

test('an agency’s own words never fill its record: there is room for decisions', async () => {
  const other = codeOf(2);
  const party = { kind: 'agency', code: other } as const;
  const { token } = await makeToken('agency-2', 'agency', 366, party);
  const letters = (n: number) => `示例${'环境检测技术'.repeat(18)}第${n}`;
  const names = (from: number) =>
    Array.from({ length: 50 }, (_, n) => ({ name: letters(from + n) }));
  await record(officer, registration(other));
  const about = (body: object) => ({
    ...registration(other),
    kind: 'registration-changed',
    body,
  });

  const words = {
    plan: letters(1),
    fees: letters(2),
    process: letters(3),
    formerNames: names(100),
  };
  expect(await rulesOf(await post({ token, body: about({ changes: words }) }))).toEqual([]);
  const refused: string[] = [];
  for (let day = 1; refused.length === 0 && day < 20; day++) {
    await setClock(new Date(Date.UTC(2026, 10, 16 + day, 1)).toISOString());
    const body = Array.from({ length: usualLimit.perDay - 1 }, (_, n) =>
      about({ changes: { name: letters(1000 * day + n) } }),
    );
    refused.push(...(await rulesOf(await post({ token, body }))));
  }
  await record(officer, ban(other, 'B-2', '2027-12-20T16:00:00.000Z'));
  await publish();

  const { now: at } = await ledger().status();
  const shown = (await readRegister(at)).record(other);
  expect(refused).toEqual(['bounds.names']);
  expect(shown?.timeline[0].level).toBe('banned');
  expect(new TextEncoder().encode(JSON.stringify(shown)).length).toBeLessThan(maxBytes.record);
});
