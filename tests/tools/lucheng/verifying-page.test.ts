import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { demoCode } from '../../../tools/demo/demo-code.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { makeDevelopmentKeys, openTown, type Town } from '../../../tools/town/town.ts';
import { downloadPublicExport } from '../../support/download-export.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

let town: Town;
let dir: string;
let entry: string;
const code = demoCode(300);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-verifying-'));
  const keys = await makeDevelopmentKeys(Date.now());
  town = await openTown({ keys });
  await writeFile(join(dir, 'head-1.json'), JSON.stringify(keys.head));
  await writeFile(join(dir, 'register-sources.json'), JSON.stringify([sourceOf(town)]));
  entry = await annulBan();
  await town.publish();
  await downloadPublicExport(town.publicOrigin);
});

afterAll(async () => {
  await town?.stop();
  await rm(dir, { recursive: true, force: true });
});

test('every command of docs/verifying.md does what it says', async () => {
  const page = await readFile(join(projectRoot, 'docs/verifying.md'), 'utf8');
  const blocks = [...page.matchAll(/```sh\n([^`]*)```/g)].map(([, block = '']) => block);
  const commands = blocks.flatMap((block) => block.trim().split('\n'));

  expect(commands).toHaveLength(11);
  for (const command of commands) await run(command);
});

/** As the file has it that the extension is built with. */
function sourceOf({ publicOrigin, keySet }: Town) {
  const city = { zh: '示例市', en: 'Example' };
  return { origin: publicOrigin, mirrors: [], jurisdiction: '330300', city, keySet };
}

/** A ban that was annulled, so that there is a certificate; returns its entry. */
async function annulBan(): Promise<string> {
  const [first, second] = [await tokenOf('officer-1'), await tokenOf('officer-2')];
  const scope = { field: 'environmental-services', services: [], areas: [] };
  const ban = await record(first, {
    ...draft('ban', '示禁〔2026〕1号'),
    caseId: 'B-1',
    effectiveUntil: toInstant(Date.now() + 300 * 86_400_000),
    body: { name: '示例环境300号有限公司', summary: '弄虚作假', scope },
  });
  // What readers never saw isn't corrected in public.
  await town.publish();
  await record(second, {
    ...draft('retraction', '示撤〔2026〕1号'),
    body: { entry: ban, effect: 'annulled', summary: '适用法律错误' },
  });
  return ban;
}

function draft(kind: string, documentNumber: string) {
  const basis = { ...authorityAndLaw, level: 'law', article: '第一条', documentNumber };
  return { kind, subject: { kind: 'agency', code }, basis };
}

const authorityAndLaw = { authority: '示例市生态环境局', law: '示例法' };

async function tokenOf(person: string): Promise<string> {
  const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
  const grant = { person, authority: authorityAndLaw.authority, days: 1 };
  return (await createToken(operator, { ...grant, role: 'city-regulator' })).token;
}

async function record(token: string, body: object): Promise<string> {
  const desk = { origin: town.deskOrigin, credential: token, fetch };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const sent = { body: JSON.stringify(body), headers };
  const answer = await mustAnswer(askDesk(desk, 'POST', deskPaths.entries, sent));
  const { entries } = answer as { readonly entries: readonly { readonly id: string }[] };
  return entries[0]?.id ?? '';
}

/** In the folder of the test, where files are named without a path. */
async function run(command: string): Promise<void> {
  const [program, ...words] = command
    .replace('https://YOUR-REGISTER', town.publicOrigin)
    .replace('CODE', code)
    .replace('ENTRY', entry)
    .split(' ')
    .map((word) => (/^[\w-]+\.(?:(?:nd)?json|html)$/.test(word) ? join(dir, word) : word));
  if (program === 'curl') {
    await promisify(execFile)(program, words);
    return;
  }
  const [npm, lucheng, dashes, ...rest] = [program, ...words.slice(1)];
  expect([npm, lucheng, dashes]).toEqual(['npm', 'lucheng', '--']);
  expect(await runLucheng(rest)).toMatchObject({ exitCode: 0, errors: '' });
}
