import { beforeAll, describe, expect, test } from 'vitest';
import { commitDraw, type DrawRequest } from '../../../../shared/draw/commit-draw.ts';
import type { Subject } from '../../../../shared/identity/subject.ts';
import { policy2019 } from '../../../../shared/jurisdiction/330300/policy-2019.ts';
import type { DrawHeldBody } from '../../../../shared/kinds/draw/draw-held.ts';
import type { PooledExpert } from '../../../../shared/kinds/draw/draw-record.ts';
import type { EntryDraft } from '../../../../shared/ledger/entry.ts';
import {
  ledger,
  makeToken,
  post,
  problemOf,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { round1000 } from '../../../fixtures/draw/beacons.ts';
import {
  byReveal,
  expertCode,
  pool,
  recordOf,
  request,
  salt,
  secrets,
} from '../../../fixtures/draw/sample-draw.ts';

const byBeacon = { source: 'drand-quicknet', beacon: round1000 } as const;
const revealed = { source: 'commit-reveal', secrets } as const;
const short = pool.filter(({ code }) => code !== expertCode(1));
let officer: string;

/** One authority a draw, as each holds one on that day. The desk's time never goes back, so all commit first. */
const draws = {
  'drand, to hold': [request, pool],
  'drand, to forge': [request, pool],
  'drand, too short': [request, short],
  'secrets, to hold': [byReveal, pool],
  'secrets, to forge': [byReveal, pool],
  'secrets, too short': [byReveal, short],
} as const satisfies Record<string, readonly [DrawRequest, readonly PooledExpert[]]>;
type Draw = keyof typeof draws;

beforeAll(async () => {
  await setClock('2023-08-21T02:00:00.000Z');
  ({ token: officer } = await makeToken('officer-draw'));
  await record(officer, pool.map(entryOf));
  await setClock('2023-08-22T02:00:00.000Z');
  for (const draw of Object.keys(draws) as Draw[]) {
    const body = commitDraw(draws[draw][0], draws[draw][1], policy2019, salt);
    const { entries } = await record(officer, about('draw-committed', body, draw));
    commitments.set(draw, entries[0]?.id ?? '');
  }
  await setClock('2023-08-24T01:00:00.000Z');
});
const commitments = new Map<Draw, string>();

describe.each([
  ['drand', request, byBeacon],
  ['secrets', byReveal, revealed],
] as const)('Arts. 23 and 28: of a draw by %s', (by, wanted, randomness) => {
  test('the true result of a draw is recorded', async () => {
    const answer = await hold(`${by}, to hold`, recordOf(wanted, randomness).held);

    expect(answer.status).toBe(201);
  });

  test('a draw in another order than chance gave is refused with field and rule, and nothing is recorded', async () => {
    const { held } = recordOf(wanted, randomness);
    const before = (await ledger().status()).ledger;

    const answer = await hold(`${by}, to forge`, { ...held, drawn: held.drawn.toReversed() });

    const { status, faults } = await problemOf(answer);
    expect(status).toBe(422);
    expect(faults).toMatchObject([{ entry: 0, field: 'body.drawn', rule: 'draw.other-order' }]);
    expect(faults?.[0]?.zh).toContain('抽取结果');
    expect((await ledger().status()).ledger).toEqual(before);
  });

  test('a draw from a list that leaves out an expert is refused, even where the list was committed to', async () => {
    const answer = await hold(`${by}, too short`, recordOf(wanted, randomness, short).held);

    expect((await problemOf(answer)).faults).toMatchObject([
      { field: 'body.commitment', rule: 'draw.pool-changed' },
      { field: 'body.list', rule: 'draw.left-out' },
    ]);
  });
});

test('a random value that drand did not sign is refused', async () => {
  const randomness = 'ab'.repeat(32);
  const forged = { source: 'drand-quicknet', beacon: { ...round1000, randomness } } as const;

  const answer = await hold('drand, to forge', recordOf(request, forged).held);

  expect((await problemOf(answer)).faults).toMatchObject([
    { entry: 0, field: 'body.randomness.beacon', rule: 'draw.beacon-forged' },
  ]);
});

test('a draw committed and held in one batch is refused: chance was known by then', async () => {
  const { commitment, held } = recordOf(byReveal, revealed);
  const drafts = [
    about('draw-committed', commitment, 'in one batch'),
    about('draw-held', { ...held, commitment: 'draft-0' }, 'in one batch'),
  ];

  const { faults } = await problemOf(await post({ token: officer, body: drafts }));

  expect(faults).toMatchObject([
    { entry: 1, field: 'body.commitment', rule: 'draw.unknown-commitment' },
  ]);
});

function hold(draw: Draw, held: DrawHeldBody): Promise<Response> {
  const body = { ...held, commitment: commitments.get(draw) };
  return post({ token: officer, body: about('draw-held', body, draw) });
}

function about(kind: string, body: unknown, draw: Draw | 'in one batch'): EntryDraft {
  const serial = 9000 + Object.keys(draws).indexOf(draw);
  return draft({ kind: 'authority', code: codeOf(serial) }, kind, body);
}

function entryOf({ code, categories, employers }: PooledExpert): EntryDraft {
  const entry = draft({ kind: 'expert', code }, 'expert-entered', { categories, employers });
  return { ...entry, personal: { name: '示例专家' } };
}

function draft(subject: Subject, kind: string, body: unknown): EntryDraft {
  const { basis } = registration(codeOf(1));
  return { subject, basis, kind, body };
}
