import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

/** Of a year whose holidays are on file, as the status minds them. */
export const now = () => Date.parse('2026-06-01T02:00:00Z');

/** A desk for all tests of a file, an officer there, and the command line as its operator has it. */
export function openDesk() {
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

  return {
    operator: () => desk.operator,
    file: (name: string) => join(dir, name),
    /** What the command line says to somebody with this token, or with none. */
    runAs: (token: string | undefined, ...words: readonly string[]) =>
      runLucheng(
        [...words, '--desk', desk.origin],
        token === undefined ? {} : { env: { LUCHENG_TOKEN: token } },
      ),
    token: () => token,
    run: (...words: readonly string[]) => {
      const env = { LUCHENG_OPERATOR: desk.operator.credential };
      return runLucheng([...words, '--desk', desk.origin], { env });
    },
    record: async (drafts: readonly EntryDraft[], credential = token): Promise<void> => {
      const body = drafts.map((draft) => JSON.stringify(draft)).join('\n');
      const headers = {
        'Content-Type': 'application/x-ndjson',
        'Idempotency-Key': crypto.randomUUID(),
      };
      const access = { ...desk.operator, credential };
      await mustAnswer(askDesk(access, 'POST', '/v1/entries', { body, headers }));
    },
  };
}

const basis = {
  authority: '示例市生态环境局',
  law: '示例法',
  level: 'law',
  article: '第一条',
  documentNumber: '示例禁字1号',
} as const;

export function registration(serial: number): EntryDraft {
  const name = `示例环境${serial}号有限公司`;
  const body = { name, subjectKind: 'company', services: [] };
  const subject = { kind: 'agency', code: makeUscc(serial) } as const;
  return { kind: 'registration-filed', subject, basis, body };
}

export function ban(serial: number): EntryDraft {
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
