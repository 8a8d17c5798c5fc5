import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { type DemoAgency, demoAgencies } from '../../../tools/demo/agencies.ts';
import { registrationOf } from '../../../tools/demo/drafts.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { openTown, type Town } from '../../../tools/town/town.ts';
import { downloadPublicExport } from '../../support/download-export.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const { oujiang, nanxi } = demoAgencies;

/** A town with two agencies, personal fields, and a practitioner whose ban a law orders to be published; its export, its head and its keys as files. */
export function openExportedTown() {
  let town: Town;
  let dir: string;
  let token: string;
  let officerToken: string;
  const at = (name: string) => join(dir, name);

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lucheng-verify-'));
    town = await openTown();
    const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
    const grant = { authority: '示例市生态环境局', days: 1 };
    const officer = await createToken(operator, {
      ...grant,
      person: 'officer-1',
      role: 'city-regulator',
    });
    const auditor = await createToken(operator, { ...grant, person: 'auditor-1', role: 'auditor' });
    token = auditor.token;
    officerToken = officer.token;
    await post(oujiang, '示环登〔2026〕1号');
    await post(nanxi, '示环登〔2026〕2号');
    await record(publishedBan());
    await town.publish();
    const head = await (await fetch(`${town.publicOrigin}/register/head.json`)).text();
    await writeFile(at('head.json'), head);
    await writeFile(at('keys.json'), JSON.stringify(town.keySet));
    expect(
      await lucheng('export', 'ledger', '--out', at('full.ndjson'), '--case', '温检案〔2026〕1号'),
    ).toMatchObject({ exitCode: 0 });
    await writeFile(at('public.ndjson'), await downloadPublicExport(town.publicOrigin));
  });

  afterAll(async () => {
    await town?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  function lucheng(...words: string[]) {
    const online = words[0] === 'export' ? ['--desk', town.deskOrigin] : [];
    return runLucheng([...words, ...online], { env: { LUCHENG_TOKEN: token } });
  }

  async function record(draft: object): Promise<void> {
    const desk = { origin: town.deskOrigin, credential: officerToken, fetch };
    const asking = askDesk(desk, 'POST', deskPaths.entries, {
      body: JSON.stringify(draft),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    });
    await mustAnswer(asking);
  }

  function post(agency: DemoAgency, documentNumber: string): Promise<void> {
    return record({
      ...registrationOf(agency, documentNumber),
      personal: { contact: '示例某' },
    });
  }

  return {
    at,
    lucheng,
    post,
    verify(file: string, head = 'head.json', keys = 'keys.json') {
      return lucheng('verify', at(file), '--head', at(head), '--keys', at(keys));
    },
    verifyPublic(file: string, ...more: string[]) {
      return lucheng('verify', at(file), '--keys', at('keys.json'), ...more);
    },
    /** The file with a change in it, under another name. */
    async altered(from: string, change: (text: string) => string): Promise<string> {
      const text = await readFile(at(from), 'utf8');
      expect(change(text)).not.toBe(text);
      await writeFile(at('altered.ndjson'), change(text));
      return 'altered.ndjson';
    },
    get town() {
      return town;
    },
  };
}

function publishedBan(): object {
  const { basis } = registrationOf(oujiang, '示环禁〔2026〕1号');
  const order = { ...basis, law: '示例监测条例', level: 'administrative-regulation' };
  const scope = { field: 'environmental-services', services: [], areas: [] };
  return {
    kind: 'ban',
    subject: { kind: 'practitioner', code: 'P-0000000001' },
    caseId: 'case-1',
    basis: order,
    effectiveUntil: new Date(Date.now() + 4 * 365 * 86_400_000).toISOString(),
    personal: { name: '示例甲' },
    body: { summary: '参与出具虚假监测报告', scope, publication: order },
  };
}
