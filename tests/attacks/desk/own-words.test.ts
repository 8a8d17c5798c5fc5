import { beforeAll, expect, test } from 'vitest';
import { makeToken, post, problemOf, publish, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';

const own = { kind: 'agency', code: codeOf(1) } as const;
const innocentName = '示例清流检测有限公司';
let agency: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token: officer } = await makeToken('officer-1');
  ({ token: agency } = await makeToken('agent-1', 'agency', 30, own));
  await record(officer, [registration(codeOf(1)), registration(codeOf(2), innocentName)]);
});

function change(changes: object, extra: object = {}): object {
  return { ...registration(codeOf(1)), kind: 'registration-changed', body: { changes }, ...extra };
}

test.each([
  [
    'an alias that is another’s name',
    { aliases: ['示例清流檢測有限公司'] },
    {},
    'name.held-by-another',
  ],
  [
    'a rename dated back',
    { name: '示例白水检测有限公司' },
    { effectiveFrom: '2026-01-05T00:00:00+08:00' },
    'effective-from.back-dated',
  ],
])('the desk refuses an agency’s own token %s', async (_, changes, extra, rule) => {
  const problem = await problemOf(await post({ token: agency, body: change(changes, extra) }));

  expect(problem.rules).toEqual([rule]);
});

test('an agency’s batch takes no other’s name, and keeps its own names', async () => {
  await record(agency, change({ aliases: ['示例别名检测'] }));
  await record(agency, change({ aliases: [] }));
  const { token: other } = await makeToken('agent-2', 'agency', 30, {
    kind: 'agency',
    code: codeOf(2),
  });
  const draft = {
    ...change({ aliases: ['示例别名检测'] }),
    subject: { kind: 'agency', code: codeOf(2) },
  };

  expect((await problemOf(await post({ token: other, body: draft }))).rules).toEqual([
    'name.held-by-another',
  ]);
  expect(await record(agency, change({ aliases: ['示例别名检测'] }))).toBeDefined();
});

test('a blacklisted company’s own token can’t make it a sole trader', async () => {
  const problem = await problemOf(
    await post({ token: agency, body: change({ subjectKind: 'sole-trader' }) }),
  );

  expect(problem.rules).toEqual(['registration.kind-contradicts-code']);
});

test('one batch with a registration dated back and made-up clients gives no grade', async () => {
  const code = codeOf(3);
  const speaksFor = { kind: 'agency', code } as const;
  const { token } = await makeToken('agent-3', 'agency', 30, speaksFor);
  const filed = registration(code, '示例甲级检测有限公司');
  const dated = { ...filed, effectiveFrom: '2024-01-02T00:00:00+08:00' };
  const services = [4, 5, 6].flatMap((n) => {
    const engagement = `合同-${n}`;
    const opened = {
      engagement,
      client: codeOf(n),
      services: ['environmental-monitoring'],
      area: '330302',
      acknowledgedOn: '2026-10-01',
      qualitySystem: '示例手册',
      openedOn: '2026-10-01',
    };
    return [
      { ...filed, kind: 'engagement-opened', body: opened },
      { ...filed, kind: 'engagement-closed', body: { engagement, completedOn: '2026-10-09' } },
    ];
  });

  const refused = await problemOf(await post({ token, body: [dated, ...services] }));
  await record(token, [filed, ...services]);
  await publish();

  const published = (await readRegister('2026-11-02T01:00:00.000Z')).record(code);
  expect(refused.rules).toContain('effective-from.back-dated');
  expect(published?.timeline.map(({ grade }) => grade)).toEqual([
    { kind: 'not-yet-graded', because: 'first-year' },
    { kind: 'not-yet-graded', because: 'too-few-engagements' },
  ]);
});
