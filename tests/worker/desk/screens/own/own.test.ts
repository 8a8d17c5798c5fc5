import { beforeAll, describe, expect, test } from 'vitest';
import type { PartyKind } from '../../../../../shared/identity/subject.ts';
import type { Role } from '../../../../../shared/ledger/entry.ts';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { ask, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const agency = codeOf(1);
const client = codeOf(2);
let token: string;
let agent: Guest;
let buyer: Guest;

const party = async (role: Role & PartyKind, code: string, authority: string) =>
  enrolled('counter', await invited({ role, authority, speaksFor: { kind: role, code } }));
const textOf = async (path: string, { secret }: Guest) => (await openCounter(path, secret)).text();
const entriesOf = async (code: string) => {
  const file = await ask(`/v1/subjects/${code}`, token);
  return (await file.json<{ entries: { kind: string; basis: object; actor: object }[] }>()).entries;
};

/** Begins an entry as one of the counter's buttons does, types the rest and records it. */
async function fill(
  { secret }: Guest,
  begin: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
) {
  const begun = await sendCounter('/drafts/new', begin, secret);
  const at = begun.headers.get('Location') ?? '';
  const html = await (await openCounter(at, secret)).text();
  const kept = Object.fromEntries(
    [...html.matchAll(/name="((?:body|basis)\.[^"]*)"[^>]* value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const level = { 'basis.level': 'normative-document' };
  await sendCounter(at, { ...kept, ...level, ...begin, ...typed, step: 'check' }, secret);
  return sendCounter(`${at}/check`, {}, secret);
}

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  agent = await party('agency', agency, '示例瓯江环境检测有限公司');
  buyer = await party('client', client, '示例委托单位');
});

describe('an agency', () => {
  test('is told first that it is not registered, and registers by what it types alone', async () => {
    expect(await textOf('/', agent)).toContain('尚未登记');

    const done = await fill(
      agent,
      { subject: agency, kind: 'registration-filed' },
      {
        'body.name': '示例瓯江环境检测有限公司',
        'body.subjectKind': 'company',
        'body.services': 'environmental-monitoring',
        'body.fees': '按项目计费',
      },
    );

    expect([done.status, await done.text()]).toEqual([303, '']);
    expect(await entriesOf(agency)).toMatchObject([
      {
        kind: 'registration-filed',
        basis: { article: '第八条', documentNumber: '办事窗口申报 2026-11-02' },
      },
    ]);
    expect(await textOf('/own/registration', agent)).toContain('按项目计费');
  });

  test('confirms a year later by one press, and by two no more than that', async () => {
    await setClock('2027-11-05T01:00:00.000Z');
    agent = await party('agency', agency, '示例瓯江环境检测有限公司');
    expect(await textOf('/', agent)).toContain('请确认信息是否有变化');

    const answers = [
      await sendCounter('/own/registration/confirm', {}, agent.secret),
      await sendCounter('/own/registration/confirm', {}, agent.secret),
    ];

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await textOf('/', agent)).not.toContain('请确认信息是否有变化');
    ({ token } = await makeToken('registrar'));
    expect((await entriesOf(agency)).map(({ kind }) => kind)).toEqual([
      'registration-filed',
      'registration-confirmed',
    ]);
  });

  test('is not asked what only an authority can say', async () => {
    const begun = await sendCounter(
      '/drafts/new',
      { subject: agency, kind: 'registration-filed' },
      agent.secret,
    );

    const form = await textOf(begun.headers.get('Location') ?? '', agent);

    expect(form).not.toMatch(/body\.(replaces|namesakes)/);
  });
});

describe('a service', () => {
  test('is opened and closed by the agency, then confirmed and evaluated by the client that it names', async () => {
    buyer = await party('client', client, '示例委托单位');
    const opened = { 'body.engagement': 'HT-1', 'body.client': client };
    await fill(
      agent,
      { subject: agency, kind: 'engagement-opened' },
      {
        ...opened,
        'body.services': 'environmental-monitoring',
        'body.area': '330302',
        'body.acknowledgedOn': '2027-11-01',
        'body.qualitySystem': 'Q-1',
        'body.openedOn': '2027-11-01',
      },
    );
    expect(await textOf('/own/engagements', buyer)).toContain('HT-1');
    await fill(
      agent,
      { subject: agency, kind: 'engagement-closed', 'body.engagement': 'HT-1' },
      { 'body.completedOn': '2027-11-04' },
    );

    const about = { subject: agency, 'body.engagement': 'HT-1' };
    expect(await textOf('/', buyer)).toContain('待评价 1 项');
    await fill(buyer, { ...about, kind: 'engagement-confirmed' }, {});
    await fill(
      buyer,
      { ...about, kind: 'evaluation', 'body.party': 'client' },
      { 'body.quality': '90', 'body.comment': '"><script>alert(1)</script>' },
    );

    const kinds = (await entriesOf(agency)).map(({ kind }) => kind);
    expect(kinds.slice(-4)).toEqual([
      'engagement-opened',
      'engagement-closed',
      'engagement-confirmed',
      'evaluation',
    ]);
    const own = await textOf('/own/engagements', agent);
    expect(own).toContain('质量 90');
    expect(own).toContain('&lt;script>');
    expect(await textOf('/', buyer)).toContain('待评价 0 项');
  });

  test('tells its client nothing of the agency’s file besides', async () => {
    const pages = await Promise.all(
      ['/', '/own/engagements', `/subjects/of/${agency}`].map((path) => textOf(path, buyer)),
    );

    expect(pages.join()).not.toContain('按项目计费');
    expect(pages.join()).not.toContain('registration-confirmed');
  });
});

describe('pages of one party', () => {
  test.each(['/own/registration', '/own/people', '/own/record', '/own/repair', '/own/members'])(
    '%s is not there for a client',
    async (path) => {
      expect((await openCounter(path, buyer.secret)).status).toBe(403);
    },
  );

  test('a code that is none is told as that, and stays as it was typed', async () => {
    const guild = await party('association', codeOf(3), '示例协会');
    const form = { subject: '123', kind: 'association-member' };

    const answer = await sendCounter('/own/members', form, guild.secret);

    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/校验码.*value="123"/s);
  });

  test('an association records a member by the code alone', async () => {
    const guild = await party('association', codeOf(3), '示例协会');
    const form = { subject: agency, kind: 'association-member' };
    const begun = await sendCounter('/own/members', form, guild.secret);

    const draft = await textOf(begun.headers.get('Location') ?? '', guild);

    expect(draft).toContain(codeOf(3));
  });
});

test('the office’s session opens no page of the counter', async () => {
  const officer = await enrolled('office', await invited({ role: 'city-regulator' }));

  const answer = await openCounter('/own/record', '', {
    Cookie: `__Host-lucheng-counter=${officer.secret}`,
  });

  expect(answer.headers.get('Location')).toMatch(/^\/sign-in/);
});

test('nothing is told of who recorded an entry', async () => {
  await setClock('2027-11-06T01:00:00.000Z');
  const officer = await makeToken('officer-with-a-name');
  await record(officer.token, registration(codeOf(4)));
  const other = await party('agency', codeOf(4), '示例其他机构');

  const pages = await Promise.all(
    ['/', '/own/record', '/own/registration', `/subjects/of/${codeOf(4)}`].map((path) =>
      textOf(path, other),
    ),
  );

  expect(pages.join()).not.toContain('officer-with-a-name');
});
