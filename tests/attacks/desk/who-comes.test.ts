import { beforeAll, describe, expect, test } from 'vitest';
import { drawVisits } from '../../../shared/draw/plan-inspections.ts';
import type { InspectionsCommittedBody } from '../../../shared/kinds/draw/plan-forms.ts';
import {
  ask,
  ledger,
  makeToken,
  post,
  problemOf,
  publish,
  record,
  setClock,
} from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { makeExport, readPublicExport } from '../../fixtures/desk/public-export.ts';
import { byRound, planRequest } from '../../fixtures/draw/sample-plan.ts';

// Art. 24: an agency that knows who comes, and when, has its papers ready by then.
const subject = { kind: 'authority', code: codeOf(900) } as const;
const own = { kind: 'agency', code: codeOf(1) } as const;
const ids: string[] = [];
const about = (kind: string, body: object) => ({ ...registration(codeOf(1)), kind, subject, body });
let inspectors: readonly string[];

beforeAll(async () => {
  await setClock('2023-08-22T02:00:00.000Z');
  const { token: officer } = await makeToken('officer-plan');
  await record(officer, registration(codeOf(1)));
  using supervision = await ledger().supervision();
  const plan: InspectionsCommittedBody = JSON.parse(await supervision.propose(planRequest));
  const commit = async (kind: string, body: object) => {
    const { entries } = await record(officer, about(kind, body));
    ids.push(...entries.map(({ id }: { id: string }) => id));
  };
  await commit('inspections-committed', plan);
  await setClock('2023-08-24T01:00:00.000Z');
  const pool = [{ code: codeOf(1), stratum: 'not-graded' }] as const;
  const visits = drawVisits(plan, pool, byRound);
  inspectors = visits.flatMap((visit) => visit.inspectors);
  await commit('inspections-drawn', { commitment: ids[0], randomness: byRound, visits });
  // The keys of the tests are of this year.
  await setClock('2026-11-02T01:00:00.000Z');
});

describe('an agency that wants to know who comes', () => {
  test('reads neither the plan nor its draw with a token of its own', async () => {
    const { token } = await makeToken('agent-1', 'agency', 30, own);
    const asked = [`/v1/subjects/authority:${subject.code}`, `/v1/subjects/${own.code}`];

    const texts = await Promise.all(asked.map(async (at) => (await ask(at, token)).text()));

    const { token: officer } = await makeToken('officer-plan');
    const told = await (await ask(asked[0] ?? '', officer)).text();
    for (const word of [...ids, ...inspectors]) expect(told).toContain(word);
    for (const word of [...ids, ...inspectors]) expect(texts.join()).not.toContain(word);
  });

  test('records no plan and no visits of its own choice', async () => {
    const { token } = await makeToken('agent-1', 'agency', 30, own);
    const visits = [{ agency: own.code, inspectors: inspectors.toReversed() }];
    const body = { commitment: ids[0], randomness: byRound, visits };

    const answer = await post({ token, body: about('inspections-drawn', body) });

    expect((await problemOf(answer)).rules).toEqual(['role.not-allowed']);
  });

  test('finds no inspector in the ledger as the public gets it', async () => {
    await publish();
    await makeExport();

    const { text } = await readPublicExport();

    expect(text.split('\n').length).toBeGreaterThan(2);
    for (const inspector of inspectors) expect(text).not.toContain(inspector);
    expect(text).not.toContain('inspections-drawn');
  });
});
