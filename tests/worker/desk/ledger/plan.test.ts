import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectionPool } from '../../../../shared/draw/inspection-pool.ts';
import { drawVisits, planInspections } from '../../../../shared/draw/plan-inspections.ts';
import { policy2019 } from '../../../../shared/jurisdiction/330300/policy-2019.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { InspectionsCommittedBody } from '../../../../shared/kinds/draw/plan-forms.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import {
  ask,
  ledger,
  makeToken,
  post,
  problemOf,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { byRound, planRequest } from '../../../fixtures/draw/sample-plan.ts';

const serials = [1, 2, 3, 4, 5];
const subject = { kind: 'authority', code: codeOf(900) };
let officer: string;
let plan: InspectionsCommittedBody;
let id: string;

const about = (kind: string, body: object) => ({ ...registration(codeOf(1)), kind, subject, body });
const refusal = async (kind: string, body: object) =>
  problemOf(await post({ token: officer, body: about(kind, body) }));

async function poolNow() {
  const histories: Entry[][] = [];
  for (const serial of serials) {
    const file = await ask(`/v1/subjects/${codeOf(serial)}`, officer);
    histories.push((await file.json<{ entries: Entry[] }>()).entries);
  }
  return inspectionPool(histories, wenzhou, '2023-08-22T02:00:00.000Z', () => []);
}

beforeAll(async () => {
  await setClock('2023-08-21T02:00:00.000Z');
  ({ token: officer } = await makeToken('officer-plan'));
  await record(
    officer,
    serials.map((serial) => registration(codeOf(serial))),
  );
  await setClock('2023-08-22T02:00:00.000Z');
  plan = planInspections(planRequest, await poolNow(), policy2019);
});

test('a plan that leaves out an agency is refused, however neatly its numbers fit', async () => {
  const pool = (await poolNow()).slice(1);

  const problem = await refusal(
    'inspections-committed',
    planInspections(planRequest, pool, policy2019),
  );

  expect(problem.rules).toEqual(['plan.other-agencies']);
});

test('a plan of all that are registered is recorded', async () => {
  const { entries } = await record(officer, about('inspections-committed', plan));
  id = entries[0]?.id ?? '';

  expect(plan.strata).toEqual([{ stratum: 'not-graded', size: 5, take: 1 }]);
  expect(id).toMatch(/^330300-/);
});

test('visits other than those of chance are refused, and a forged beacon', async () => {
  // Registered after the commitment: chosen from is whoever was on record then.
  await record(officer, registration(codeOf(6)));
  await setClock('2023-08-24T01:00:00.000Z');
  const visits = drawVisits(plan, await poolNow(), byRound);
  const other = visits.map((visit) => ({
    ...visit,
    agency: serials.map(codeOf).find((code) => code !== visit.agency),
  }));
  const beacon = { ...byRound.beacon, randomness: 'ab'.repeat(32) };
  const held = { commitment: id, randomness: byRound, visits };

  const refused = [
    await refusal('inspections-drawn', { ...held, visits: other }),
    await refusal('inspections-drawn', { ...held, visits: [] }),
    await refusal('inspections-drawn', { ...held, randomness: { ...byRound, beacon } }),
  ];

  expect(refused.map(({ rules }) => rules)).toEqual([
    ['plan.other-visits'],
    ['plan.other-visits'],
    ['plan.beacon-forged'],
  ]);
  expect(await record(officer, about('inspections-drawn', held))).toMatchObject({ entries: [{}] });
});

describe('the list of a plan', () => {
  const kept = () =>
    runInDurableObject(ledger(), ({ desk }) => desk.entries.keptPool(plan.listHash));
  const poolOnFile = async () => {
    using supervision = await ledger().supervision();
    return JSON.parse((await supervision.record(id)) ?? '').pool;
  };

  test('is kept by its hash, and told as it was though others have registered since', async () => {
    const pool = await poolOnFile();

    expect(pool.map(({ code }: { code: string }) => code)).toEqual(serials.map(codeOf).toSorted());
    expect(await kept()).toEqual(pool);
  });

  test('is reckoned again from the ledger where it was lost, to the same', async () => {
    const before = await poolOnFile();
    await runInDurableObject(ledger(), (_object, { storage }) => {
      storage.sql.exec('DELETE FROM planPools');
    });

    expect(await kept()).toBeUndefined();
    expect(await poolOnFile()).toEqual(before);
    expect(await kept()).toEqual(before);
  });
});
