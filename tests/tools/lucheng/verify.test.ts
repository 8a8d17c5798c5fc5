import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoAgency, demoAgencies } from '../../../tools/demo/agencies.ts';
import { registrationOf } from '../../../tools/demo/drafts.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { makeDevelopmentKeys, openTown, type Town } from '../../../tools/town/town.ts';
import { downloadPublicExport } from '../../support/download-export.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const { oujiang, nanxi, qingyuan } = demoAgencies;
let town: Town;
let dir: string;
let token: string;
let officerToken: string;
const at = (name: string) => join(dir, name);

/** A town with two agencies, personal fields, and a practitioner whose ban a law orders to be published; its export, its head and its keys as files. */
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

function lucheng(...words: string[]) {
  const online = words[0] === 'export' ? ['--desk', town.deskOrigin] : [];
  return runLucheng([...words, ...online], { env: { LUCHENG_TOKEN: token } });
}

function verify(file: string, head = 'head.json', keys = 'keys.json') {
  return lucheng('verify', at(file), '--head', at(head), '--keys', at(keys));
}

function verifyPublic(file: string, ...more: string[]) {
  return lucheng('verify', at(file), '--keys', at('keys.json'), ...more);
}

function post(agency: DemoAgency, documentNumber: string): Promise<void> {
  return record({
    ...registrationOf(agency, documentNumber),
    personal: { contact: '示例某' },
  });
}

async function record(draft: object): Promise<void> {
  const desk = { origin: town.deskOrigin, credential: officerToken, fetch };
  const asking = askDesk(desk, 'POST', '/v1/entries', {
    body: JSON.stringify(draft),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
  });
  await mustAnswer(asking);
}

async function altered(from: string, change: (text: string) => string): Promise<string> {
  const text = await readFile(at(from), 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(at('altered.ndjson'), change(text));
  return 'altered.ndjson';
}

describe('an export checked offline', () => {
  test('a full export is the tree that was signed, and every standing follows from its entries', async () => {
    const { exitCode, out, errors } = await verify('full.ndjson');

    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toContain('3 条记录，0 条不予公开');
    expect(out).toContain('重算 3 个主体');
  });

  test('a public export is the tree that its own head signs, and holds no person', async () => {
    const { exitCode, out, errors } = await verifyPublic('public.ndjson');

    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toContain('0 条记录，3 条不予公开');
    const text = await readFile(at('public.ndjson'), 'utf8');
    for (const person of ['示例某', 'officer-1']) expect(text).not.toContain(person);
  });

  test('a public export is accepted beside an older or newer head', async () => {
    const same = await verifyPublic('public.ndjson', '--head', at('head.json'));
    await post(qingyuan, '示环登〔2026〕3号');
    await town.publish();
    const newest = await fetch(`${town.publicOrigin}/register/head.json`);
    await writeFile(at('newest.json'), await newest.text());
    const older = await verifyPublic('public.ndjson', '--head', at('newest.json'));

    expect(same).toMatchObject({ exitCode: 0, errors: '' });
    expect(older).toMatchObject({ exitCode: 0, errors: '' });
    expect(older.out).toContain('所给库头已有 4 条');
  });

  test.each<[string, string, (text: string) => string]>([
    [
      'a leaf',
      'Root of 3 entries differs',
      (text) => text.replace(/"leaf":"...../, '"leaf":"00000'),
    ],
    [
      'a missing leaf',
      'Place 0 is missing',
      (text) => text.replace(/\{"kind":"withheld","seq":0.*\n/, ''),
    ],
    [
      'the head it carries',
      'the head is not signed',
      (text) => text.replace('"sequence":', '"sequence":9'),
    ],
    ['an end cut off', 'was cut off', (text) => text.slice(0, text.indexOf('{"kind":"end"'))],
  ])('a public export with %s altered is refused', async (_name, message, change) => {
    const { exitCode, errors } = await verifyPublic(await altered('public.ndjson', change));

    expect(exitCode).toBe(1);
    expect(errors).toContain(message);
  });

  test.each<[string, string, (text: string) => string]>([
    [
      'an entry',
      'Root of 3 entries differs',
      (text) => text.replace('示环登〔2026〕1号', '示环登〔2026〕9号'),
    ],
    [
      'a personal field',
      '330300-1: personal fields differ',
      (text) => text.replace('示例某', '示例王'),
    ],
    [
      'a standing',
      'standing differs (timeline)',
      (text) => text.replace('"level":"normal"', '"level":"banned"'),
    ],
    ['a missing entry', 'Place 0 is missing', (text) => text.replace(/\{"kind":"entry".*\n/, '')],
    ['an end cut off', 'was cut off', (text) => text.slice(0, text.indexOf('{"kind":"end"'))],
    [
      'the name of a published person',
      '330300-3: personal fields differ',
      (text) => text.replace('"name":"示例甲"', '"name":"示例乙"'),
    ],
  ])('a full export with %s altered is refused', async (_name, message, change) => {
    const { exitCode, errors } = await verify(await altered('full.ndjson', change));

    expect(exitCode).toBe(1);
    expect(errors).toContain(message);
  });

  test('an export counts only under a head that these keys have signed', async () => {
    const { keySet } = await makeDevelopmentKeys(Date.now());
    await writeFile(at('other-keys.json'), JSON.stringify(keySet));

    const { exitCode, errors } = await verify('full.ndjson', 'head.json', 'other-keys.json');

    expect(exitCode).toBe(1);
    expect(errors).toContain('the head is not signed');
  });
});

test('an export never overwrites a file', async () => {
  const before = await readFile(at('full.ndjson'), 'utf8');

  const { exitCode, errors } = await lucheng(
    'export',
    'ledger',
    '--out',
    at('full.ndjson'),
    '--case',
    'x-1',
  );

  expect(exitCode).toBe(1);
  expect(errors).toContain('EEXIST');
  expect(await readFile(at('full.ndjson'), 'utf8')).toBe(before);
});
