import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

const basis = {
  authority: '示例市生态环境局',
  law: '示例法',
  level: 'law',
  article: '第一条',
  documentNumber: '示例禁字1号',
} as const;

/** Of a year whose holidays are on file, as the status minds them. */
const now = () => Date.parse('2026-06-01T02:00:00Z');

let desk: TestDesk;
let dir: string;
let token: string;

beforeAll(async () => {
  desk = await startDesk(now);
  dir = await mkdtemp(join(tmpdir(), 'lucheng-desk-'));
  token = await desk.makeToken('officer-1', 'city-regulator');
});
afterAll(async () => {
  await desk.stop();
  await rm(dir, { recursive: true, force: true });
});

function run(...words: readonly string[]) {
  const env = { LUCHENG_OPERATOR: desk.operator.credential };
  return runLucheng([...words, '--desk', desk.origin], { env });
}

async function record(drafts: readonly EntryDraft[]): Promise<void> {
  const body = drafts.map((draft) => JSON.stringify(draft)).join('\n');
  const headers = {
    'Content-Type': 'application/x-ndjson',
    'Idempotency-Key': crypto.randomUUID(),
  };
  const access = { ...desk.operator, credential: token };
  await mustAnswer(askDesk(access, 'POST', '/v1/entries', { body, headers }));
}

function registration(serial: number): EntryDraft {
  const name = `示例环境${serial}号有限公司`;
  const body = { name, subjectKind: 'company', services: [] };
  const subject = { kind: 'agency', code: makeUscc(serial) } as const;
  return { kind: 'registration-filed', subject, basis, body };
}

function ban(serial: number): EntryDraft {
  const scope = { field: 'environmental-services', services: [], areas: [] };
  const body = { name: `示例环境${serial}号有限公司`, summary: '弄虚作假', scope };
  return {
    ...registration(serial),
    kind: 'ban',
    caseId: `B-${serial}`,
    effectiveUntil: new Date(now() + 366 * 24 * 3600_000).toISOString(),
    body,
  };
}

describe('G12: a halted publication', () => {
  test('G12: a halted publication is said by the status, refused without approval, and passes with it', async () => {
    await record([registration(1)]);
    const first = await run('publish');
    const calm = await run('status');
    await record(Array.from({ length: 21 }, (_, place) => ban(100 + place)));

    const refused = await run('publish');
    const halted = await run('status');
    const digest = /--approve ([0-9a-f]{64})/.exec(halted.out)?.[1] ?? '';
    const wrong = await run('publish', '--approve', '0'.repeat(64));
    const approved = await run('publish', '--approve', digest);
    const after = await run('status');

    expect(first).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('已发布 / published'),
    });
    expect(calm).toMatchObject({ exitCode: 0, out: expect.not.stringContaining('HALTED') });
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toMatch(/21 个主体/);
    expect(refused.errors).toMatch(/21 subjects/);
    expect(halted.exitCode).toBe(1);
    expect(halted.out).toMatch(/发布部分暂停 \/ HALTED: 21/);
    expect(halted.out).toContain(`${makeUscc(100)} 示例环境100号有限公司: normal → banned`);
    expect(wrong).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(/核准与待发布内容不符/),
    });
    expect(approved).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('normal → banned'),
    });
    expect(after.exitCode).toBe(0);
  });
});

describe('an officer', () => {
  const asOfficer = (...words: readonly string[]) =>
    runLucheng([...words, '--desk', desk.origin], { env: { LUCHENG_TOKEN: token } });

  test('an officer reads by command how a level came about, line by line', async () => {
    const { exitCode, out } = await asOfficer('explain', makeUscc(100), '--lang', 'en');

    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Level: banned\n/);
    expect(out).toContain('示例禁字1号');
  });

  test('an officer reads by command what is due, whose it is, and for whom', async () => {
    const proposal = { summary: '出具虚假监测报告', months: 12, offence: 'first' };
    const servedOn = new Date(now() + 8 * 3600_000).toISOString().slice(0, 10);
    const notice = { servedOn, method: '直接送达', proof: '示例送达1号' };
    const draft = { ...registration(1), caseId: 'WZ-1' };
    await record([{ ...draft, kind: 'listing-proposed', body: proposal }]);
    await record([{ ...draft, kind: 'listing-notified', body: notice }]);

    const { exitCode, out } = await asOfficer('deadlines');

    expect(exitCode).toBe(0);
    expect(out).toContain(`\tlisting-decision\t${makeUscc(1)}\tcity-regulator\t`);
  });

  test.each(['explain', 'deadlines'])(
    'an officer needs a token for the command %s',
    async (name) => {
      const operands = name === 'explain' ? [makeUscc(100)] : [];
      const { exitCode, errors } = await runLucheng([name, ...operands, '--desk', desk.origin]);

      expect(exitCode).toBe(2);
      expect(errors).toContain('LUCHENG_TOKEN');
    },
  );
});

describe('policy preview', () => {
  test('a policy preview says who would change, and how many were looked at', async () => {
    const file = join(dir, 'policy.json');
    const source = '示环〔2026〕9号';
    await writeFile(
      file,
      JSON.stringify({ effectiveFrom: '2099-01-01', cycleMonths: { value: 24, source } }),
    );

    const { exitCode, out } = await run('policy', 'preview', file);

    expect(exitCode).toBe(0);
    expect(out).toMatch(/from 2099-01-01: 0 of 22 subjects would change/);
  });

  test('a policy preview repeats the desk’s faults in both languages', async () => {
    const file = join(dir, 'no-policy.json');
    await writeFile(file, JSON.stringify({ effectiveFrom: '2099-01-01', cycleMonths: 24 }));

    const { exitCode, errors } = await run('policy', 'preview', file);

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/cycleMonths: .*出处 \/ .*source/);
  });

  test('a policy preview names a file that isn’t there', async () => {
    const { exitCode, errors } = await run('policy', 'preview', join(dir, 'missing.json'));

    expect(exitCode).toBe(1);
    expect(errors).toContain('missing.json');
  });
});

describe('token create --speaks-for', () => {
  const grant = [
    'token',
    'create',
    '--person',
    'agent-1',
    '--authority',
    '示例单位',
    '--days',
    '1',
  ];

  test('token create --speaks-for makes a token for the subject it names', async () => {
    const code = makeUscc(1);
    const { exitCode, out } = await run(...grant, '--role', 'agency', '--speaks-for', code);

    const access = { ...desk.operator, credential: out.trim() };
    const session = await mustAnswer(askDesk(access, 'GET', '/v1/session'));
    expect(exitCode).toBe(0);
    expect(session).toMatchObject({ role: 'agency', speaksFor: { kind: 'agency', code } });
  });

  test('token create --speaks-for tells a client from the agency of the same code', async () => {
    const speaksFor = `client:${makeUscc(1)}`;
    const { out } = await run(...grant, '--role', 'client', '--speaks-for', speaksFor);

    const access = { ...desk.operator, credential: out.trim() };
    const session = await mustAnswer(askDesk(access, 'GET', '/v1/session'));
    expect(session).toMatchObject({ speaksFor: { kind: 'client', code: makeUscc(1) } });
  });

  test('token create --speaks-for refuses a malformed code before asking the desk', async () => {
    const { exitCode, errors } = await run(...grant, '--role', 'agency', '--speaks-for', '9199');

    expect(exitCode).toBe(2);
    expect(errors).toMatch(/--speaks-for 9199: .*18/);
  });

  test('token create leaves it to the desk to refuse a role without a subject', async () => {
    const { exitCode, errors } = await run(...grant, '--role', 'agency');

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/speaksFor: .*令牌须指明同类主体/);
  });
});

describe('企业名称登记管理规定 art. 4: names that wait to be confirmed', () => {
  test('waiting names are listed one a line, through all pages, with other agencies that have them', async () => {
    const agency = { kind: 'agency', code: makeUscc(71) } as const;
    const grant = { person: 'agent-71', authority: '示例公司', role: 'agency', days: 1 } as const;
    const own = await createToken(desk.operator, { ...grant, speaksFor: agency });
    await record([registration(71)]);
    const draft = {
      ...registration(71),
      kind: 'registration-changed',
      body: { changes: { aliases: ['示例七一检测'] } },
    };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    const access = { ...desk.operator, credential: own.token };
    await mustAnswer(
      askDesk(access, 'POST', '/v1/entries', { body: JSON.stringify(draft), headers }),
    );

    const words = ['names', 'waiting', '--desk', desk.origin];
    const listed = await runLucheng(words, { env: { LUCHENG_TOKEN: token } });
    const refused = await runLucheng(words, { env: { LUCHENG_TOKEN: own.token } });

    expect(listed).toMatchObject({ exitCode: 0, errors: '' });
    expect(listed.out.split('\n').filter((line) => line.includes('示例七一检测'))).toEqual([
      expect.stringContaining(
        `${makeUscc(71)}\t示例环境71号有限公司\t示例七一检测\t别名 / alias\t`,
      ),
    ]);
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining('待核实') });
  });
});
