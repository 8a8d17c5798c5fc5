import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { EntryDraft, Role } from '../../../shared/ledger/entry.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { demoCode } from '../../../tools/demo/demo-code.ts';
import { askDesk } from '../../../tools/lucheng/desk-client.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { openTown, type Town } from '../../../tools/town/town.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const hourMs = 3_600_000;
const start = Date.now();
const instant = (hours: number) => toInstant(start + hours * hourMs);
let town: Town;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-halted-'));
  town = await openTown();
});

afterAll(async () => {
  await town?.stop();
  await rm(dir, { recursive: true, force: true });
});

async function tokenOf(person: string, role: Role) {
  const authority = '示例市生态环境局';
  const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
  return (await createToken(operator, { person, authority, role, days: 1 })).token;
}

async function record(token: string, drafts: readonly EntryDraft[]): Promise<void> {
  const answer = await askDesk(
    { origin: town.deskOrigin, credential: token, fetch },
    'POST',
    '/v1/entries',
    {
      body: drafts.map((draft) => JSON.stringify(draft)).join('\n'),
      headers: { 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': crypto.randomUUID() },
    },
  );
  expect(answer).toMatchObject({ kind: 'answer' });
}

function tryPublish() {
  const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
  return askDesk(operator, 'POST', deskPaths.publish);
}

function banUntil(hours: number, serial: number): EntryDraft {
  const name = `示例环境${serial}号有限公司`;
  const scope = { field: 'environmental-services', services: [], areas: [] };
  return {
    kind: 'ban',
    subject: { kind: 'agency', code: demoCode(serial) },
    caseId: `B-${serial}`,
    effectiveUntil: instant(hours),
    basis: {
      authority: '示例市生态环境局',
      law: '示例法',
      level: 'law',
      article: '第一条',
      documentNumber: `示禁〔2026〕${serial}号`,
    },
    body: { name, summary: '弄虚作假', scope },
  };
}

/** A ban of two hours is published; twenty-one others halt the next publication; seven hours later its head is signed anew. */
async function haltOverEndedBan(): Promise<SignedHead> {
  town.clock.holdAt(start);
  const officer = await tokenOf('officer-1', 'city-regulator');
  await record(officer, [banUntil(2, 300)]);
  await town.publish();
  await record(
    officer,
    Array.from({ length: 21 }, (_, place) => banUntil(9000, 301 + place)),
  );
  await tryPublish();
  town.clock.holdAt(start + 7 * hourMs);
  await tryPublish();
  const answer = await fetch(`${town.publicOrigin}/register/head.json`);
  return (await answer.json()) as SignedHead;
}

test('G12: an export verifies under a head that holds twenty-one bans back, though another has ended since', async () => {
  const signed = await haltOverEndedBan();
  const at = (name: string) => join(dir, name);
  await writeFile(at('head.json'), JSON.stringify(signed));
  await writeFile(at('keys.json'), JSON.stringify(town.keySet));
  const env = { LUCHENG_TOKEN: await tokenOf('auditor-1', 'auditor') };
  const exporting = ['export', 'ledger', '--out', at('full.ndjson'), '--case', 'halt-1'];
  await runLucheng([...exporting, '--desk', town.deskOrigin], { env });
  const verifying = ['verify', at('full.ndjson'), '--keys', at('keys.json')];

  const verified = await runLucheng([...verifying, '--head', at('head.json')]);

  expect(signed.head).toMatchObject({ issuedAt: instant(7), ledger: { size: 22 } });
  expect(verified).toMatchObject({ errors: '', exitCode: 0 });
  expect(verified.out).toContain('21 个主体的公示记录不单由台账得出');
});

test('the command line lists every change that waits, and what an approval names', async () => {
  const env = { LUCHENG_OPERATOR: town.operatorSecret };

  const listed = await runLucheng(['changes', 'waiting', '--desk', town.deskOrigin], { env });

  const lines = listed.out.trim().split('\n');
  expect(listed).toMatchObject({ errors: '', exitCode: 0 });
  expect(lines.slice(0, -1).map((line) => line.slice(0, 18))).toEqual(
    Array.from({ length: 21 }, (_, place) => demoCode(301 + place)).toSorted(),
  );
  expect(lines.at(-1)).toMatch(/publish --approve [0-9a-f]{64}$/);
});
