import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';

const [listed, other] = [codeOf(1), codeOf(2)];
let proposer: string;
let approver: string;
let agency: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: proposer } = await makeToken('officer-1'));
  ({ token: approver } = await makeToken('officer-2'));
  ({ token: agency } = await makeToken('agent-1', 'agency', 30, { kind: 'agency', code: other }));
  await record(proposer, [registration(listed), registration(other), proposal(listed, 'WZ-1')]);
  await record(proposer, notice(listed, 'WZ-1', '2026-11-02'));
});

const listing = { ...registration(listed), kind: 'listing', caseId: 'WZ-1', body: {} };

const preview = (token: string, draft: object) =>
  ask('/v1/entries/preview', token, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(draft),
  });

type Preview = {
  readonly drafts: readonly { readonly effectiveFrom: string; readonly effectiveUntil?: string }[];
  readonly effects: readonly {
    readonly subject: { readonly code: string };
    readonly before: Seen;
    readonly after: Seen;
  }[];
};
type Seen = {
  readonly standing?: { readonly timeline: readonly { readonly level: string }[] };
  readonly published?: { readonly timeline: readonly { readonly level: string }[] };
};

const levels = ({ standing, published }: Seen) =>
  [standing, published].map((one) => one?.timeline.map(({ level }) => level));

test('a proposal tells who is written to, a notice which clock it starts, and a party of no letter', async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  type Next = { follows: { clocks: { what: string }[]; letters: object[] } };
  const follows = async (token: string, draft: object) =>
    (await (await preview(token, draft)).json<Next>()).follows;

  const proposed = await follows(proposer, proposal(other, 'WZ-2'));
  await record(proposer, proposal(other, 'WZ-3'));
  const noticed = await follows(proposer, notice(other, 'WZ-3', '2026-11-02'));
  const own = {
    ...registration(other),
    kind: 'objection',
    body: { field: '名称', grounds: '有误' },
  };

  expect(proposed.letters).toMatchObject([
    { title: expect.stringContaining('告知书'), to: { kind: 'agency', code: other } },
  ]);
  expect(noticed.clocks).toMatchObject([{ what: 'listing-decision' }]);
  expect((await follows(agency, own)).letters).toEqual([]);
});

test('a listing says, before it is recorded, what it would make of the standing and of the public record', async () => {
  await setClock('2026-12-01T01:00:00.000Z');

  const answer = await preview(approver, listing);

  const { drafts, effects } = await answer.json<Preview>();
  expect(drafts).toMatchObject([{ effectiveFrom: '2026-12-01T16:00:00.000Z' }]);
  expect(drafts[0]).not.toHaveProperty('seq');
  expect(effects.map(({ subject }) => subject.code)).toEqual([listed]);
  const [effect] = effects;
  for (const [seen, isListed] of [
    [effect?.before, false],
    [effect?.after, true],
  ] as const) {
    const [inside, outside] = levels(seen ?? {});
    expect(inside?.includes('blacklisted')).toBe(isListed);
    expect(outside?.includes('blacklisted')).toBe(isListed);
  }
});

test('nothing of what was previewed is kept', async () => {
  const before = await (await ask(`/v1/subjects/${listed}`, approver)).text();
  const status = async () => (await ask('/v1/status', approver)).json<{ tree: object }>();
  const { tree } = await status();

  await preview(approver, listing);

  expect(await (await ask(`/v1/subjects/${listed}`, approver)).text()).toBe(before);
  expect((await status()).tree).toEqual(tree);
});

test('what would be refused is refused, by its rule', async () => {
  expect((await problemOf(await preview(proposer, listing))).faults).toMatchObject([
    { rule: 'listing.same-person' },
  ]);
});

test('an agency sees what its own words would change, and is refused words about others', async () => {
  const own = await preview(agency, {
    ...registration(other),
    kind: 'registration-confirmed',
    body: {},
  });
  const foreign = await preview(agency, { ...registration(listed) });

  expect((await own.json<Preview>()).effects.map(({ subject }) => subject.code)).toEqual([other]);
  expect(foreign.status).not.toBe(200);
});
