import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../../shared/ledger/entry.ts';
import { ask, makeToken, post, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

const own = { kind: 'agency', code: codeOf(1) } as const;
let officer: string;
let agency: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  ({ token: agency } = await makeToken('agent-1', 'agency', 30, own));
  await record(officer, [registration(codeOf(1)), registration(codeOf(2), '示例雁荡环境有限公司')]);
});

describe('domain G17: a token of one who acts for themselves', () => {
  test('a token says which subject it speaks for', async () => {
    const answer = await ask('/v1/session', agency);

    expect(await answer.json()).toMatchObject({ role: 'agency', speaksFor: own });
  });

  test.each([
    ['an agency for no subject', 'agency', undefined],
    ['an agency for a client', 'agency', { kind: 'client', code: codeOf(1) }],
    ['an expert for an agency', 'expert', own],
    ['a city regulator for an agency', 'city-regulator', own],
    ['an auditor for an agency', 'auditor', own],
  ] as const)('a token is not made by which %s speaks', async (_name, role: Role, speaksFor) => {
    const grant = { person: 'p-1', authority: '示例单位', role, days: 1, speaksFor };

    const answer = await ask('/v1/tokens', operatorSecret, {
      method: 'POST',
      body: JSON.stringify(grant),
    });

    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 400, name: 'malformed-body' });
    expect(problem.faults).toMatchObject([{ field: 'speaksFor', rule: 'token.speaks-for' }]);
  });

  test('a token for a person is made by their opaque code', async () => {
    const code = 'P-0123456789';

    const { token } = await makeToken('p-2', 'practitioner', 1, { kind: 'practitioner', code });

    const session = await ask('/v1/session', token);
    expect(await session.json()).toMatchObject({ speaksFor: { kind: 'practitioner', code } });
  });

  test('a token of an agency records the agency’s own matters', async () => {
    const draft = { ...registration(codeOf(1)), kind: 'registration-confirmed', body: {} };

    const { entries } = await record(agency, draft);

    expect(entries).toHaveLength(1);
  });

  test('a token of an agency is refused another’s matters, and told why in both languages', async () => {
    const draft = { ...registration(codeOf(2)), kind: 'registration-confirmed', body: {} };

    const problem = await problemOf(await post({ token: agency, body: draft }));

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
    expect(problem.rules).toEqual(['role.not-own-matter']);
    expect(problem.detail).toMatch(/own matters/);
    expect(problem.detailZh).toMatch(/本单位/);
  });

  test('a token of an agency has none of the powers of an authority', async () => {
    const problem = await problemOf(await post({ token: agency, body: proposal(codeOf(1), 'C') }));

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
    expect(problem.rules).toEqual(['role.not-allowed']);
  });
});

describe('what the ledger holds', () => {
  test('an agency reads what is recorded about itself', async () => {
    const answer = await ask(`/v1/subjects/${codeOf(1)}`, agency);

    expect(answer.status).toBe(200);
  });

  test('an agency doesn’t read what is recorded about another', async () => {
    const problem = await problemOf(await ask(`/v1/subjects/${codeOf(2)}`, agency));

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
    expect(problem.rules).toEqual(['role.not-own-matter']);
  });

  test('only authorities read about many agencies at once', async () => {
    const body = JSON.stringify({ codes: [codeOf(1)] });

    const problem = await problemOf(
      await ask('/v1/subjects/lookup', agency, { method: 'POST', body }),
    );

    const names = JSON.stringify({ names: ['示例检测有限公司'] });
    const ofNames = await problemOf(
      await ask('/v1/names/lookup', agency, { method: 'POST', body: names }),
    );

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
    expect(ofNames).toMatchObject({ status: 403, name: 'forbidden' });
  });

  test('Art. 24: an agency doesn’t read who complained about it', async () => {
    const complaint = {
      ...registration(codeOf(1)),
      kind: 'complaint',
      body: { summary: '未到现场采样', receivedOn: '2026-11-01', channel: '12345' },
    };
    await record(officer, complaint);
    const kindsFor = async (token: string) => {
      const answer = await ask(`/v1/subjects/${codeOf(1)}`, token);
      const { entries } = await answer.json<{ entries: { kind: string }[] }>();
      return entries.map(({ kind }) => kind);
    };

    expect(await kindsFor(officer)).toContain('complaint');
    expect(await kindsFor(agency)).not.toContain('complaint');
  });

  test('what is recorded about a person is read under kind and code', async () => {
    const problem = await problemOf(await ask('/v1/subjects/practitioner:P-0123456789', officer));

    expect(problem).toMatchObject({ status: 404, name: 'subject-unknown' });
  });
});
