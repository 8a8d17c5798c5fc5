import { beforeAll, expect, test } from 'vitest';
import type { PartyKind } from '../../../../../shared/identity/subject.ts';
import type { Role } from '../../../../../shared/ledger/entry.ts';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const agency = codeOf(1);
let agent: Guest;

const party = async (role: Role & PartyKind, code: string, authority: string) =>
  enrolled('counter', await invited({ role, authority, speaksFor: { kind: role, code } }));

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(agency));
  agent = await party('agency', agency, '示例瓯江环境检测有限公司');
});

async function formOf(kind: string, subject = agency): Promise<string> {
  const begun = await sendCounter('/drafts/new', { subject, kind }, agent.secret);
  return (await openCounter(begun.headers.get('Location') ?? '', agent.secret)).text();
}

const confidential = '依法应当保密的内容不要填写';

test.each(['registration-filed', 'registration-changed'])(
  'each field of a %s that is published as it stands says so, and the personal ones that they never are',
  async (kind) => {
    const html = await formOf(kind);

    expect(html.split(confidential)).toHaveLength(6);
    expect(html).toContain('公开：登记有效期间公示，标明为自行申报。');
    expect(html).toMatch(/id="personal".*?不公开/s);
  },
);

test('another kind says what its own rule lets the public see', async () => {
  const html = await formOf('objection');

  expect(html).not.toContain(confidential);
  expect(html).toContain('公开：仅公示有此标注，不公示内容。');
});

test('an agency is led to its badge where the public site is known, and nowhere else', async () => {
  const site = { PUBLIC_ORIGIN: 'https://credit.example' };
  const [without, known] = await Promise.all(
    [{}, site].map(async (settings) =>
      (await openCounter('/own/record', agent.secret, {}, settings)).text(),
    ),
  );

  expect(known).toContain(`https://credit.example/embed?code=${agency}&amp;lang=zh`);
  expect(without).not.toContain('/embed');
});
