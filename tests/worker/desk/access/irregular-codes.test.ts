import { beforeAll, expect, test } from 'vitest';
import type { Eligible } from '../../../../worker/desk/reading/list-eligible.ts';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { makeIrregularUscc } from '../../../fixtures/records/made-up-codes.ts';

const [verified, unseen] = [makeIrregularUscc(1), makeIrregularUscc(2)];
const spelled = `${verified.slice(0, 8)}－${verified.slice(8)}`;
const headers = { 'Case-Number': encodeURIComponent('温检案〔2026〕9号') };
const refused = {
  rule: 'uscc.organisation-check-digit',
  zh: expect.stringContaining('异常代码核验'),
  en: expect.stringContaining('code-verified'),
};

let officer: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  const subject = { kind: 'client', code: verified };
  const { basis } = registration(verified);
  const body = { source: '营业执照', seenOn: '2026-11-01' };
  await record(officer, { kind: 'code-verified', subject, basis, body });
});

test('Art. 29: a verified irregular code is inspected, and an unverified one refused with what to do', async () => {
  const path = (code: string) =>
    `/v1/eligible?service=environmental-monitoring&inspected=${encodeURIComponent(code)}`;

  const answer = await ask(path(spelled), officer, { headers });
  const problem = await problemOf(await ask(path(unseen), officer, { headers }));

  expect(await answer.json<Eligible>()).toMatchObject({ inspected: verified });
  expect(problem).toMatchObject({ status: 400, name: 'invalid-query' });
  expect(problem.faults).toMatchObject([{ field: 'inspected', ...refused }]);
});

test('a token speaks for a verified irregular code, and for no unverified one', async () => {
  const make = (code: string) => {
    const speaksFor = { kind: 'agency', code };
    const grant = { person: 'p-9', authority: '示例公司', role: 'agency', days: 1, speaksFor };
    const body = JSON.stringify(grant);
    return ask('/v1/tokens', operatorSecret, { method: 'POST', body });
  };

  expect((await make(verified)).status).toBe(201);
  expect((await problemOf(await make(unseen))).faults).toMatchObject([
    { field: 'speaksFor.code', ...refused },
  ]);
});

test.each([
  ['/v1/subjects/CODE', {}],
  ['/v1/agencies/CODE/explanation', {}],
])(
  '%s answers about a verified irregular code, even with nothing on record, and refuses an unverified one',
  async (path) => {
    const asked = async (code: string) => problemOf(await ask(path.replace('CODE', code), officer));

    expect(await asked(verified)).toMatchObject({ status: 404, name: 'subject-unknown' });
    expect(await asked(unseen)).toMatchObject({ status: 400, name: 'malformed-code' });
    expect((await asked(unseen)).faults).toMatchObject([{ field: 'code', ...refused }]);
  },
);

test('a history says that an unverified code is irregular, too', async () => {
  const { token: auditor } = await makeToken('auditor-1', 'auditor');
  const asked = async (code: string) =>
    problemOf(await ask(`/v1/subjects/${code}/history`, auditor, { headers }));

  expect(await asked(verified)).toMatchObject({ name: 'subject-unknown' });
  expect((await asked(unseen)).faults).toMatchObject([{ field: 'code', ...refused }]);
});

test('a look-up finds a registered code however it is spelled', async () => {
  await record(officer, registration(codeOf(5)));
  const asked = codeOf(5).toLowerCase();
  const body = JSON.stringify({ codes: [asked] });

  const answer = await ask('/v1/subjects/lookup', officer, { method: 'POST', body });

  expect(await answer.json()).toMatchObject([
    { code: asked, registration: { entry: expect.any(String) } },
  ]);
});
