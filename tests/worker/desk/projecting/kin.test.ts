import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { successors } from '../../../../worker/desk/ledger/keep-successors.ts';
import { ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import {
  ban,
  codeOf,
  listing,
  notice,
  proposal,
  registration,
} from '../../../fixtures/desk/drafts.ts';
import { readRegister } from '../../../fixtures/desk/read-register.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';

const [legalPerson, branch] = [codeOf(1), codeOf(2)];
let officer: string;
let second: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1', 'city-regulator', 300));
  ({ token: second } = await makeToken('officer-2', 'city-regulator', 300));
  const filed = registration(branch, '示例雁荡环境有限公司瑞安分公司');
  await record(officer, registration(legalPerson));
  await record(officer, { ...filed, body: { ...Object(filed.body), branchOf: legalPerson } });
  await publish();
});

/** What the register says of the branch at `now`. */
async function published(now: string) {
  await setClock(now);
  await publish();
  const found = (await readRegister(now)).record(branch);
  return {
    level: found?.timeline[0].level,
    reasons: found?.reasons,
    listings: factsIn(found, 'legal-person-listed'),
  };
}

test('G11: an entry about the legal person projects its branch anew, and so does taking it back', async () => {
  const { entries } = await record(officer, ban(legalPerson, 'WZ-1', '2027-12-01T00:00:00.000Z'));

  expect(await published('2026-11-03T01:00:00.000Z')).toMatchObject({
    level: 'banned',
    reasons: [{ level: 'banned', inheritedFrom: legalPerson, until: '2027-12-01T00:00:00.000Z' }],
  });

  const { kind: _, ...about } = registration(legalPerson);
  const body = { entry: entries[0]?.id, effect: 'annulled', summary: '撤销' };
  const { token: second } = await makeToken('officer-2', 'city-regulator', 300);
  await record(second, { ...about, kind: 'retraction', body });
  expect(await published('2026-11-03T02:00:00.000Z')).toMatchObject({
    level: 'normal',
    reasons: [],
  });
});

test('G11: the branch’s record says from when to when its legal person is listed, by time alone', async () => {
  await record(officer, [proposal(legalPerson, 'WZ-2'), notice(legalPerson, 'WZ-2', '2026-11-02')]);
  await setClock('2026-11-17T01:00:00.000Z');
  await record(second, listing(legalPerson, 'WZ-2'));

  expect((await published('2026-11-17T02:00:00.000Z')).listings).toEqual([]);
  expect(await published('2026-11-18T01:00:00.000Z')).toMatchObject({
    level: 'normal',
    listings: [{ inheritedFrom: legalPerson, from: '2026-11-17T16:00:00.000Z' }],
  });
});

test('G11: an absorbed agency’s record names its successor, and no longer once the succession is taken back', async () => {
  const [absorbed, successor] = [codeOf(11), codeOf(12)];
  const now = '2026-11-20T01:00:00.000Z';
  await setClock(now);
  await record(officer, registration(absorbed, '示例旧浦环境检测有限公司'));
  const filed = registration(successor, '示例新浦环境检测有限公司');
  await record(officer, filed);
  await publish();
  const { subject, basis } = filed;
  const body = { form: 'merger', predecessors: [absorbed], summary: '吸收合并' };
  const { entries } = await record(officer, { kind: 'succession', subject, basis, body });
  const successions = async () => {
    await publish();
    return factsIn((await readRegister(now)).record(absorbed), 'succession');
  };

  expect(await successions()).toMatchObject([
    { codes: [successor], isCarriedOn: true, name: '示例新浦环境检测有限公司' },
  ]);

  const takenBack = { entry: entries[0]?.id, effect: 'annulled', summary: '登记有误' };
  await record(officer, { kind: 'retraction', subject, basis, body: takenBack });
  expect(await successions()).toEqual([]);
});

test('G11: the successors of an agency are found by a table of their own', async () => {
  const plan = await runInDurableObject(ledger(), ({ desk }, { storage }) => {
    expect(desk.entries.successorsOf(codeOf(11))).toEqual([codeOf(12)]);
    expect(desk.entries.successorsOf(codeOf(12))).toEqual([]);
    return storage.sql.exec(`EXPLAIN QUERY PLAN ${successors}`, codeOf(11)).toArray();
  });

  expect(plan).toMatchObject([{ detail: 'SEARCH successors USING PRIMARY KEY (predecessor=?)' }]);
});
