import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, beforeEach } from 'vitest';
import { exportPartKey } from '../../../../shared/register/evidence/export-index.ts';
import { ledger, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { listAgency } from '../../../fixtures/desk/listed-agency.ts';
import {
  makeExport,
  readExportIndex,
  readPublicExport,
  remakeExport,
} from '../../../fixtures/desk/public-export.ts';

export const [oujiang, nanxi] = [codeOf(1), codeOf(2)];
export const banEnds = '2027-08-01T00:00:00.000Z';

/** One agency is listed and banned; another is only registered, with personal fields. Parts hold two entries. */
export function openPublicExport() {
  const tokens = { officer: '', second: '' };
  beforeAll(async () => {
    await runInDurableObject(ledger(), ({ desk }) => {
      Object.assign(desk, { settings: { ...desk.settings, entriesInPart: 2 } });
    });
    const other = registration(nanxi, '示例楠溪环境检测有限公司');
    const beside = [{ ...other, personal: { contact: '示例某' } }];
    Object.assign(tokens, await listAgency({ beside }));
    await setClock('2026-12-01T01:00:00.000Z');
    await record(tokens.officer, ban(oujiang, 'WZ-2', banEnds));
    await publish();
    // The desk's own alarm may have made an export of less before.
    await remakeExport('2026-12-01T01:00:00.000Z');
  });
  beforeEach(makeExport);
  return tokens;
}

export const shownKinds = async () =>
  (await readPublicExport()).lines.flatMap((line) =>
    line.kind === 'shown' ? [line.entry.kind] : [],
  );

export async function keysInIndex(): Promise<readonly string[]> {
  const index = await readExportIndex();
  return index?.kind === 'ready' ? index.parts.map(({ number }) => exportPartKey(number)) : [];
}
