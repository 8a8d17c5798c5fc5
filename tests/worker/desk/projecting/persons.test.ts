import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { organisationCheckDigit, usccCheckDigit } from '../../../../shared/identity/uscc.ts';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { noticeNewRules } from '../../../../worker/desk/projecting/notice-new-rules.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban } from '../../../fixtures/desk/drafts.ts';
import { makeExport, readPublicExport } from '../../../fixtures/desk/public-export.ts';
import { readEverythingPublic } from '../../../fixtures/desk/read-everything-public.ts';
import { readRegister } from '../../../fixtures/desk/read-register.ts';
import {
  agency,
  basis,
  expert,
  named,
  next,
  order,
  other,
  people,
  person,
  secrets,
} from './persons-on-record.ts';

const now = '2026-11-02T01:00:00.000Z';
const until = '2031-11-02T01:00:00.000Z';
let token: string;
let banned: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
  await record(token, people);
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

  const text = await readEverythingPublic();

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

  const text = await readEverythingPublic();

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

  await expect.poll(persons, { interval: 200 }).toEqual([]);

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

  expect(await readEverythingPublic()).not.toContain('示例甲');
});
