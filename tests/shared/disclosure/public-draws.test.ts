import { describe, expect, test } from 'vitest';
import type { PublicDraw } from '../../../shared/disclosure/public-draw.ts';
import { nextDrawChange, publicDrawsOf } from '../../../shared/disclosure/public-draws.ts';
import { checkPublicDraw } from '../../../shared/draw/check-public-draw.ts';
import { commitDraw, type DrawRequest } from '../../../shared/draw/commit-draw.ts';
import { policy2019 } from '../../../shared/jurisdiction/330300/policy-2019.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import {
  byReveal,
  party,
  pool,
  recordOf,
  request,
  salt,
  secrets,
} from '../../fixtures/draw/sample-draw.ts';
import { bookWithout } from '../../fixtures/records/hidden-kinds.ts';
import { approver } from '../../fixtures/town/actors.ts';
import { authority } from '../../fixtures/town/subjects.ts';

/** Committed on Tuesday, drawn on Thursday, for Friday 2023-08-25. */
const tuesday = '2023-08-22T10:00';
const thursday = '2023-08-24T09:00';
const onTheDay = '2023-08-25T10:00:00.000Z';
const dayAfter = '2023-08-25T16:00:00.000Z';

function drawn(wanted: DrawRequest = request, held = recordOf(wanted).held): DeskBook {
  const book = committed(wanted);
  const { id = '' } = book.entries.at(-1) ?? {};
  const body = { ...held, commitment: id };
  book.record(thursday, approver, { kind: 'draw-held', subject: authority, body });
  return book;
}

function committed(wanted: DrawRequest = request): DeskBook {
  const book = new DeskBook();
  const body = commitDraw(wanted, pool, policy2019, salt);
  book.record(tuesday, approver, { kind: 'draw-committed', subject: authority, body });
  return book;
}

function seen(book: DeskBook, now: string): PublicDraw {
  const [draw] = publicDrawsOf(book.entries, now, wenzhou);
  if (!draw) throw new Error('no draw is public');
  return draw;
}

const revealed = recordOf(byReveal, { source: 'commit-reveal', secrets }).held;

describe('Arts. 4, 20, 23, 28: what of a draw is public', () => {
  test('until the experts have met, its seal and the source of chance alone', () => {
    expect(seen(drawn(), onTheDay)).toEqual({
      v: 1,
      jurisdiction: '330300',
      entry: '330300-1',
      committedAt: '2023-08-22T02:00:00.000Z',
      seal: canonicalHash(commitDraw(request, pool, policy2019, salt)),
      chance: { source: 'drand-quicknet', round: 1000 },
    });
  });

  test('from the day after, the numbers, chance, and the places that it fell on', () => {
    const { opened } = seen(drawn(), dayAfter);

    expect(opened).toMatchObject({
      category: '环境监测',
      meetsOn: '2023-08-25',
      recused: 1,
      drawn: 3,
      reserves: 2,
      held: { entry: '330300-2', randomness: { source: 'drand-quicknet' } },
    });
    expect(opened?.held?.drawn).toHaveLength(3);
    expect(opened?.held?.reserves).toHaveLength(2);
  });

  test('a draw that was never held stays in sight as that', () => {
    expect(seen(committed(), dayAfter).opened).not.toHaveProperty('held');
  });

  test('a commitment that was taken back stays in sight, so that nobody commits until it suits', () => {
    const book = committed();
    const body = { entry: '330300-1', effect: 'annulled', summary: '示例改期' };
    book.record('2023-08-22T11:00', approver, { kind: 'retraction', subject: authority, body });

    const draw = seen(book, dayAfter);

    expect(draw.retractedAt).toBe('2023-08-22T03:00:00.000Z');
    expect(draw).not.toHaveProperty('opened');
  });

  test('it is told for as long as the policy says, and the times of its changes are known', () => {
    const gone = '2026-08-21T16:00:00.000Z';
    const { entries } = drawn();

    expect(nextDrawChange(entries, onTheDay, wenzhou)).toBe(dayAfter);
    expect(nextDrawChange(entries, dayAfter, wenzhou)).toBe(gone);
    expect(publicDrawsOf(entries, gone, wenzhou)).toEqual([]);
    expect(nextDrawChange(entries, gone, wenzhou)).toBeUndefined();
  });

  test('where the rule of its kind becomes “never”, it is public no more', () => {
    const hidden = bookWithout(['draw-committed']);

    expect(publicDrawsOf(drawn().entries, dayAfter, wenzhou, hidden)).toEqual([]);
  });
});

describe('§ 8: what of a draw never is', () => {
  test.each([
    ['by drand', request, recordOf().held],
    ['by two secrets', byReveal, revealed],
  ])('no expert, party, purpose, ground or name is in it, drawn %s', (_how, wanted, held) => {
    const book = drawn(wanted, held);

    for (const now of [onTheDay, dayAfter]) {
      const text = JSON.stringify(seen(book, now));

      expect(text).not.toMatch(/X-\d|kinship|示例/);
      expect(text).not.toContain(party);
      expect(text).not.toContain(salt);
    }
  });

  test('the hash of a revealer’s name and secret, by which the name could be tried, is not in it', () => {
    const text = JSON.stringify(seen(drawn(byReveal, revealed), dayAfter));

    if (byReveal.randomness.source !== 'commit-reveal') throw new Error('by reveal');
    for (const { commitment } of byReveal.randomness.parties)
      expect(text).not.toContain(commitment);
    expect(text).toContain(secrets[0]);
  });

  test('the seal can’t be opened by trying every party: it has random bits in it', () => {
    const seal = seen(committed(), onTheDay).seal;
    const { salt: _, ...guessed } = commitDraw(request, pool, policy2019, salt);

    expect(canonicalHash(guessed)).not.toBe(seal);
    expect(canonicalHash({ ...guessed, salt: '0'.repeat(32) })).not.toBe(seal);
  });
});

describe('Arts. 23, 28: anybody rechecks a draw from what is public', () => {
  test.each([
    ['by drand', request, recordOf().held],
    ['by two secrets', byReveal, revealed],
  ])('a draw %s holds', (_how, wanted, held) => {
    expect(checkPublicDraw(seen(drawn(wanted, held), dayAfter))).toMatchObject({ kind: 'valid' });
  });

  test.each([
    ['sealed', drawn(), onTheDay],
    ['never held', committed(), dayAfter],
  ])('there is nothing to recheck of one that is %s', (_what, book, now) => {
    expect(checkPublicDraw(seen(book, now))).toMatchObject({ kind: 'nothing-held' });
  });

  test.each<[string, (draw: ReturnType<typeof whole>) => unknown, string]>([
    ['another seal', (draw) => ({ ...draw, seal: 'a'.repeat(64) }), 'draw.other-order'],
    [
      'other places',
      (draw) => held(draw, { drawn: draw.opened.held.drawn.toReversed() }),
      'draw.other-order',
    ],
    [
      'another number on the list',
      (draw) => opened(draw, { eligible: draw.opened.eligible + 1 }),
      'draw.other-order',
    ],
    [
      'a beacon of its own',
      (draw) => beacon(draw, { randomness: 'b'.repeat(64) }),
      'draw.beacon-forged',
    ],
    ['a beacon of another round', (draw) => beacon(draw, { round: 1001 }), 'draw.other-randomness'],
    [
      'chance of another sort',
      (draw) => ({ ...draw, chance: { source: 'commit-reveal' } }),
      'draw.other-randomness',
    ],
    [
      'a commitment after the round',
      (draw) => ({ ...draw, committedAt: '2023-08-23T23:00:00.000Z' }),
      'draw.round-too-soon',
    ],
    [
      'a result before its commitment',
      (draw) => held(draw, { at: '2023-08-01T00:00:00.000Z' }),
      'draw.held-before-commitment',
    ],
    [
      'a result after the meeting',
      (draw) => held(draw, { at: '2023-08-26T00:00:00.000Z' }),
      'draw.held-after-meeting',
    ],
    ['four drawn', (draw) => opened(draw, { drawn: 4 }), 'draw.size'],
    ['no reserves', (draw) => opened(draw, { reserves: 0 }), 'draw.too-few-reserves'],
    ['a list of a million', (draw) => opened(draw, { eligible: 1_000_000 }), 'field.too-big'],
    [
      'rules of another place',
      (draw) => ({ ...draw, jurisdiction: '999999' }),
      'draw.jurisdiction',
    ],
  ])('a draw with %s does not hold', (_what, forge, rule) => {
    const verdict = checkPublicDraw(forge(whole()));

    expect(verdict.kind).toBe('invalid');
    if (verdict.kind !== 'invalid') return;
    expect(verdict.faults.map((fault) => fault.rule)).toContain(rule);
  });
});

function whole() {
  const draw = seen(drawn(), dayAfter);
  const { opened } = draw;
  if (!opened?.held) throw new Error('it was held');
  return { ...draw, opened: { ...opened, held: opened.held } };
}

type Whole = ReturnType<typeof whole>;

function opened(draw: Whole, changes: object) {
  return { ...draw, opened: { ...draw.opened, ...changes } };
}

function held(draw: Whole, changes: object) {
  return opened(draw, { held: { ...draw.opened.held, ...changes } });
}

function beacon(draw: Whole, changes: object) {
  const { randomness } = draw.opened.held;
  if (randomness.source !== 'drand-quicknet') throw new Error('by drand');
  return held(draw, {
    randomness: { ...randomness, beacon: { ...randomness.beacon, ...changes } },
  });
}
