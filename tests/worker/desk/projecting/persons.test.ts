import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { organisationCheckDigit, usccCheckDigit } from '../../../../shared/identity/uscc.ts';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { noticeNewRules } from '../../../../worker/desk/projecting/notice-new-rules.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { makeExport, readPublicExport } from '../../../fixtures/desk/public-export.ts';
import { readRegister } from '../../../fixtures/desk/read-register.ts';

const now = '2026-11-02T01:00:00.000Z';
const until = '2031-11-02T01:00:00.000Z';
const person = { kind: 'practitioner', code: 'P-0000000001' } as const;
const other = { kind: 'practitioner', code: 'P-0000000002' } as const;
const expert = { kind: 'expert', code: 'X-0000000001' } as const;
const [agency, next] = [codeOf(1), codeOf(2)];
const named = { name: '示例甲', position: '项目负责人', agency: '示例旧东家有限公司' };
/** Names and numbers that nothing orders to be published. */
const secrets = ['示例乙', '示例丙专家', '示证001', '示例联系人', '甲的本名', '甲泄露商业秘密'];

const { basis } = registration(agency);
const order: Basis = { ...basis, law: '示例监测条例', level: 'administrative-regulation' };

let token: string;
let banned: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
  const worksFor = (subject: object, code: string, personal: object) => ({
    kind: 'practitioner-registered',
    subject,
    basis,
    personal: { 'certificate-1': '示证001', ...personal },
    body: { agency: code, position: 'project-leader', certificates: [{ name: '上岗证' }] },
  });
  await record(token, [
    { ...registration(agency), personal: { contact: '示例联系人' } },
    registration(next, '示例飞云环境科技有限公司'),
    worksFor(person, agency, { name: '甲的本名' }),
    worksFor(other, agency, { name: '示例乙' }),
    {
      kind: 'expert-entered',
      subject: expert,
      basis,
      personal: { name: '示例丙专家' },
      body: { categories: ['监测'], employers: [] },
    },
  ]);
});

function banOf(subject: object, publication?: Basis): object {
  const draft = ban(agency, 'case-1', until);
  return {
    ...draft,
    subject,
    personal: publication ? named : { name: '示例乙' },
    body: { ...draft.body, ...(publication && { publication }) },
  };
}

async function persons() {
  return [...((await readRegister(now))?.persons() ?? [])];
}

/** All files of the public bucket, as a reader could fetch them; the public export is among them. */
async function everythingPublic(): Promise<string> {
  await makeExport();
  const texts: string[] = [];
  for (const { key } of (await env.REGISTER.list()).objects) {
    const object = await env.REGISTER.get(key);
    if (!object) continue;
    const raw = new Uint8Array(await object.arrayBuffer());
    const isBrotli = object.httpMetadata?.contentEncoding === 'br';
    const bytes = isBrotli ? new Uint8Array(brotliDecompressSync(raw)) : raw;
    for (const [encoding, from] of [
      ['utf-8', 0],
      ['utf-16le', 0],
      ['utf-16le', 1],
    ] as const) {
      texts.push(new TextDecoder(encoding).decode(bytes.subarray(from)));
    }
  }
  return texts.join('\n');
}

test('G10: a ban follows the person; no agency’s record knows of it, before or after they move', async () => {
  await publish();
  const recordsOf = async () => {
    const register = await readRegister(now);
    return [register?.record(agency), register?.record(next)];
  };
  const before = await recordsOf();

  const { entries } = await record(token, banOf(person, order));
  await record(token, [
    {
      kind: 'demerit',
      subject: person,
      caseId: 'case-2',
      finalOn: '2026-10-01',
      basis,
      body: {
        act: '12-8-secret-leak',
        summary: '甲泄露商业秘密',
        actOn: '2026-09-01',
        finding: { document: '示环认〔2026〕1号', servedOn: '2026-09-15' },
      },
    },
    { kind: 'practitioner-left', subject: person, basis, body: { agency } },
    {
      kind: 'practitioner-registered',
      subject: person,
      basis,
      body: { agency: next, position: 'project-leader' },
    },
  ]);
  await publish();

  banned = entries[0]?.id ?? '';
  expect(await recordsOf()).toEqual(before);
  expect(before.every((one) => one?.timeline[0].level === 'normal')).toBe(true);
});

test('Art. 35: a person is published where a law orders it, as the decision names them', async () => {
  expect(await persons()).toMatchObject([
    {
      code: '330300P-0000000001',
      decisions: [
        {
          entry: banned,
          kind: 'ban',
          person: '示例甲',
          position: '项目负责人',
          agency: '示例旧东家有限公司',
          publication: order,
          until,
        },
      ],
    },
  ]);
});

test('apart from the published decisions no public file names a person', async () => {
  await record(token, banOf(other));
  await publish();

  const text = await everythingPublic();

  expect(text).toContain('示例甲');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toContain(other.code);
  expect(text).not.toContain(expert.code);
  expect(text).not.toContain('project-leader');
});

test('G11: of a sole trader that never registered the ban is public, by code and without a name', async () => {
  const organisation = 'MA000077';
  const first17 = `92990000${organisation}${organisationCheckDigit(organisation)}`;
  const code = first17 + usccCheckDigit(first17);
  const draft = ban(code, 'case-3', until);
  await record(token, { ...draft, body: { ...draft.body, name: '示例丁环保经营部' } });
  await publish();

  const text = await everythingPublic();

  expect((await readRegister(now))?.record(code)).toMatchObject({
    names: [],
    timeline: [{ level: 'banned' }, { level: 'normal' }],
  });
  expect(text).not.toContain('示例丁');
});

test('the public export has none of a person’s entries', async () => {
  await makeExport();
  const { text, lines } = await readPublicExport();

  expect(text).not.toContain(person.code);
  expect(lines.some(({ kind }) => kind === 'withheld')).toBe(true);
});

test('the public past says nothing of persons, published or not', async () => {
  const ofPerson = async (code: string) =>
    (await ask(`/v1/subjects/practitioner:${code}/public?asOf=${now}`, token)).text();

  const [published, hidden] = [await ofPerson(person.code), await ofPerson(other.code)];

  expect(published).not.toContain('示例甲');
  expect(published.replaceAll(person.code, other.code)).toBe(hidden);
});

test('a desk that is not told to publish persons publishes none, as soon as it starts', async () => {
  const tellDesk = (publishesPersons: boolean) =>
    runInDurableObject(ledger(), (object, { storage }) => {
      const settings = { ...object.desk.settings, publishesPersons };
      Object.assign(object.desk, { settings });
      noticeNewRules(object.desk, storage.kv);
    });

  await tellDesk(false);
  await publish();
  const without = await persons();
  await tellDesk(true);
  await publish();

  expect(without).toEqual([]);
  expect(await persons()).toHaveLength(1);
});

test('a person whose name is erased is withdrawn from the register within ten seconds', async () => {
  const answer = await ask(`/v1/entries/${banned}/personal`, token, {
    method: 'DELETE',
    body: JSON.stringify({ reason: '本人申请删除' }),
  });
  expect(answer.status).toBe(204);

  await vi.waitFor(async () => expect(await persons()).toEqual([]), {
    timeout: 60_000,
    interval: 200,
  });

  const tables = await runInDurableObject(ledger(), (_, { storage }) =>
    JSON.stringify(storage.sql.exec('SELECT * FROM projections').toArray()),
  );
  expect(tables).not.toContain('示例甲');
  await makeExport();
  expect((await readPublicExport()).text).not.toContain('示例甲');
});

test('register files that name an erased person are gone within 24 hours', async () => {
  await setClock('2026-11-03T01:00:00.000Z');
  await runInDurableObject(ledger(), (object) => object.alarm());

  expect(await everythingPublic()).not.toContain('示例甲');
});
