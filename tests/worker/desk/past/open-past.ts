import { runInDurableObject } from 'cloudflare:test';
import { beforeAll } from 'vitest';
import { ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration, removal } from '../../../fixtures/desk/drafts.ts';
import { listAgency } from '../../../fixtures/desk/listed-agency.ts';

export const caseHeader = { 'Case-Number': encodeURIComponent('温检案〔2027〕7号') };
export const [oujiang, nanxi] = [codeOf(1), codeOf(2)];

/** One agency is listed, banned, and removed from the list; another is only registered. An officer and an auditor look back. */
export function openPast() {
  const tokens = { officer: '', auditor: '' };
  beforeAll(async () => {
    const other = registration(nanxi, '示例楠溪环境检测有限公司');
    const beside = [{ ...other, personal: { contact: '示例某' } }];
    tokens.officer = (await listAgency({ beside })).officer;
    tokens.auditor = (await makeToken('auditor-1', 'auditor', 300)).token;
    await setClock('2026-12-01T01:00:00.000Z');
    await record(tokens.officer, ban(oujiang, 'WZ-2', '2027-12-01T00:00:00.000Z'));
    await setClock('2027-02-01T01:00:00.000Z');
    await record(tokens.officer, removal(oujiang, 'WZ-1'));
    await publish();
  });
  return tokens;
}

/** The desk's log of who looked back at what. */
export async function accesses(): Promise<string[]> {
  return runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql
      .exec<{ json: string }>('SELECT json FROM accesses ORDER BY number')
      .toArray()
      .map(({ json }) => json),
  );
}
