import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askDesk } from '../../../tools/lucheng/desk-client.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
let dir: string;

beforeAll(async () => {
  desk = await startDesk();
  dir = await mkdtemp(join(tmpdir(), 'lucheng-tokens-'));
});
afterAll(async () => {
  await desk.stop();
  await rm(dir, { recursive: true, force: true });
});

const grant = [
  '--person',
  'officer-1',
  '--authority',
  '示例市生态环境局',
  '--role',
  'city-regulator',
];

function create(...words: readonly string[]) {
  const env = { LUCHENG_OPERATOR: desk.operator.credential };
  return runLucheng(['token', 'create', ...grant, '--desk', desk.origin, ...words], { env });
}

async function sessionStatus(token: string): Promise<number> {
  const access = { origin: desk.origin, credential: token, fetch };
  const answer = await askDesk(access, 'GET', '/v1/session');
  return answer.kind === 'answer' ? 200 : answer.problem.status;
}

test('a token is made by a command, works, and is ended by another', async () => {
  const made = await create('--days', '1');
  const token = made.out.trim();
  const id = /token ([0-9a-f]{16})/.exec(made.errors)?.[1] ?? '';
  const before = await sessionStatus(token);
  const secretFile = join(dir, 'operator');
  await writeFile(secretFile, `${desk.operator.credential}\n`);

  const revoked = await runLucheng([
    ...['token', 'revoke', id, '--desk', desk.origin, '--operator-file', secretFile],
  ]);

  expect(made.exitCode).toBe(0);
  expect(before).toBe(200);
  expect(revoked.exitCode).toBe(0);
  expect(await sessionStatus(token)).toBe(401);
});

test('a token is written to a file that only its owner can read, and to no other place', async () => {
  const file = join(dir, 'token');

  const { out } = await create('--days', '1', '--out', file);

  expect(out).toBe('');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await sessionStatus((await readFile(file, 'utf8')).trim())).toBe(200);
});

test('a life over a year is refused', async () => {
  const { exitCode, errors } = await create('--days', '367');

  expect(exitCode).toBe(2);
  expect(errors).toContain('--days must be a whole number from 1 to 366');
});

test('the desk’s refusal is said in both languages, field by field', async () => {
  const { exitCode, errors } = await create('--days', '1', '--person', '张三');

  expect(exitCode).toBe(1);
  expect(errors).toMatch(/请求内容无法解析/);
  expect(errors).toMatch(/Malformed body/);
  expect(errors).toContain('person:');
});
