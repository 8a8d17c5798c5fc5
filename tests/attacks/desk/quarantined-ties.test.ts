import { beforeAll, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { makeToken, publish, record, setClock } from '../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { makeImpossible, mend } from './impossible-entry.ts';

const now = '2026-11-02T01:00:00.000Z';
const until = '2027-11-20T16:00:00.000Z';
let token: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
});

async function recordOf(code: string): Promise<PublicRecord | undefined> {
  return (await readRegister(now)).record(code);
}

function branchOf(code: string, legalPerson: string): object {
  const { basis, subject } = registration(code);
  const changes = { branchOf: legalPerson };
  return {
    subject,
    basis: { ...basis, documentNumber: '示例登记2号' },
    kind: 'registration-changed',
    body: { changes },
  };
}

test('a subject that can’t be projected loses what its legal person was banned for, once it is no branch any more', async () => {
  const [legalPerson, branch] = [codeOf(7), codeOf(8)];
  await record(token, [registration(legalPerson), registration(branch)]);
  const { entries } = await record(token, branchOf(branch, legalPerson));
  await record(token, ban(legalPerson, 'B-7', until));
  await publish();
  const before = await recordOf(branch);
  await makeImpossible(branch);
  await record(token, {
    ...registration(branch),
    kind: 'retraction',
    body: { entry: entries[0]?.id, effect: 'annulled', summary: '并非其分支机构' },
  });

  await publish();

  expect(before?.reasons.map(({ inheritedFrom }) => inheritedFrom)).toEqual([legalPerson]);
  const after = await recordOf(branch);
  expect(after?.reasons).toEqual([]);
  expect(after?.timeline[0].level).toBe('normal');
  expect((await recordOf(legalPerson))?.timeline[0].level).toBe('banned');
});

test('a subject that can’t be projected loses what it was banned for as a successor, and its predecessor names it no more', async () => {
  const [absorbed, successor] = [codeOf(9), codeOf(10)];
  await record(token, registration(absorbed));
  await record(token, registration(successor));
  await record(token, ban(absorbed, 'B-9', until));
  const { entries } = await record(token, {
    ...registration(successor),
    kind: 'succession',
    body: { form: 'merger', predecessors: [absorbed], summary: '吸收合并' },
  });
  await publish();
  const before = await recordOf(successor);
  await makeImpossible(successor);
  await makeImpossible(absorbed);
  await record(token, {
    ...registration(successor),
    kind: 'retraction',
    body: { entry: entries[0]?.id, effect: 'annulled', summary: '登记有误' },
  });

  await publish();

  expect(before?.timeline[0].level).toBe('banned');
  const after = await recordOf(successor);
  expect(after?.timeline[0].level).toBe('normal');
  expect(factsIn(after, 'succession')).toEqual([]);
  const predecessor = await recordOf(absorbed);
  expect(factsIn(predecessor, 'succession')).toEqual([]);
  expect(predecessor?.timeline[0].level).toBe('banned');
});

test('a tie that was made while a subject couldn’t be projected carries what comes later, as soon as it can be', async () => {
  const [legalPerson, branch] = [codeOf(11), codeOf(12)];
  await record(token, registration(legalPerson));
  await record(token, registration(branch));
  await publish();
  await makeImpossible(branch);
  await record(token, branchOf(branch, legalPerson));
  await publish();
  await mend();
  await record(token, ban(legalPerson, 'B-11', until));

  await publish();

  expect((await recordOf(branch))?.timeline[0].level).toBe('banned');
});
