import { beforeAll, describe, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited, signIn } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
const caseId = 'WZ/2026 一';
let proposer: Guest;
let approver: Guest;
let ids: { readonly proposal: string; readonly notice: string };

const at = (path: string, query: Readonly<Record<string, string>> = {}) =>
  `${path}?${new URLSearchParams({ subject: code, case: caseId, ...query })}`;
const textOf = async (path: string, { secret }: Guest) => (await open(path, secret)).text();

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(code));
  proposer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  approver = await enrolled('office', await invited({ name: '林某某', role: 'city-regulator' }));
  const mine = await makeToken(proposer.person);
  const [first] = (await record(mine.token, proposal(code, caseId))).entries;
  const [second] = (await record(mine.token, notice(code, caseId, '2026-11-02'))).entries;
  ids = { proposal: first?.id ?? '', notice: second?.id ?? '' };
});

async function later(guest: Guest): Promise<Guest> {
  const entered = await signIn('office', guest.key);
  if (entered.kind !== 'entered') throw new Error(entered.kind);
  return { ...guest, secret: entered.secret };
}

describe('the page of a case', () => {
  test('says what was done by whom, what is due, and why, until when and by which article a step has to wait', async () => {
    const page = await textOf(at('/case'), approver);

    expect(page).toContain('陈某某');
    expect(page).toContain('示例送达1号');
    expect(page).toMatch(/列入黑名单.*第二十八条.*2026年11月10日/s);
  });

  test('is found by the number of each of its entries', async () => {
    const answer = await open(at('/case', { case: ids.notice }), approver.secret);

    expect([answer.status, answer.headers.get('Location')]).toEqual([303, at('/case')]);
  });

  test.each(['', 'WZ-none', '../..', '330300-99999', '<script>'])(
    'there is none of the number “%s”',
    async (key) => {
      expect((await open(at('/case', { case: key }), approver.secret)).status).toBe(404);
    },
  );

  test('begins a step with case, basis and the entry that it is about filled in', async () => {
    const form = { subject: code, case: caseId, kind: 'retraction', about: ids.notice };
    const begun = await send('/drafts/new', form, proposer.secret);

    const page = await textOf(begun.headers.get('Location') ?? '', proposer);

    expect(page).toContain(`<option value="${ids.notice}" selected`);
    expect(page).toContain('value="WZ/2026 一"');
    expect(page).toContain('value="第三十五条"');
  });
});

describe('the page of a decision', () => {
  test('says what keeps it from being made, to the proposer whose it is', async () => {
    await setClock('2026-12-01T01:00:00.000Z');
    proposer = await later(proposer);

    const page = await textOf(at('/case/decision', { kind: 'listing' }), proposer);

    expect(page).toContain('建议人不得作出列入决定');
    expect(page).toContain('示例市生态环境局（市级主管部门）的其他人员');
  });

  test('shows the approver proposal, evidence and what changes, and leads to both forms', async () => {
    approver = await later(approver);

    const page = await textOf(at('/case/decision', { kind: 'listing' }), approver);

    expect(page).toContain('出具虚假监测报告');
    expect(page).toContain('示例送达1号');
    expect(page).toMatch(/公示 · 状态.*正常.*黑名单/s);
    expect(page).toContain('按此决定');
    expect(page).toContain('不同意建议');
  });

  test.each(['', 'no-such-kind', 'constructor', 'registration-filed'])(
    'there is none of the kind “%s”',
    async (kind) => {
      const answer = await open(at('/case/decision', { kind }), approver.secret);

      expect(answer.status).toBe(404);
    },
  );
});

describe('a letter', () => {
  const letter = (entry: string, name: string) =>
    `/letter?${new URLSearchParams({ subject: code, entry, name })}`;

  test('is printed from the case, and its service recorded', async () => {
    const page = await textOf(letter(ids.proposal, 'listing-notice'), proposer);

    expect(page).toContain('拟列入温州市生态环境技术服务黑名单告知书');
    expect(page).toContain('送达回证');
    expect(page).toMatch(/name="kind" value="listing-notified"/);
  });

  test.each([
    ['', 'listing-notice'],
    ['330300-99999', 'listing-notice'],
    ['330300-2', 'no-such-letter'],
    ['330300-2', '__proto__'],
    ['330300-1', 'listing-notice'],
  ])('there is none about %s named %s', async (entry, name) => {
    expect((await open(letter(entry, name), proposer.secret)).status).toBe(404);
  });
});
