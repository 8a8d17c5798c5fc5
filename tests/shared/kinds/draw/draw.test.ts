import { describe, expect, test } from 'vitest';
import { commitDraw } from '../../../../shared/draw/commit-draw.ts';
import { policy2019 } from '../../../../shared/jurisdiction/330300/policy-2019.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import {
  byReveal,
  elsewhere,
  pool,
  recordOf,
  request,
  salt,
  secrets,
} from '../../../fixtures/draw/sample-draw.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { approver, county, finance, proposer } from '../../../fixtures/town/actors.ts';

const subject = { kind: 'authority', code: makeUscc(800) };
const tuesday = '2023-08-22T10:00';
const thursday = '2023-08-24T09:00';

function committed(body: object = {}): object {
  return {
    kind: 'draw-committed',
    subject,
    body: { ...commitDraw(request, pool, policy2019, salt), ...body },
  };
}

function held(body: object = {}): object {
  return { kind: 'draw-held', subject, body: { ...recordOf().held, ...body } };
}

function committedBook(): DeskBook {
  const book = new DeskBook();
  book.record(tuesday, proposer, committed());
  return book;
}

describe('Art. 23: the list is committed to before chance speaks', () => {
  test.each([
    ['as it should be', tuesday, {}, []],
    ['ten minutes before the round', '2023-08-23T23:49:24', {}, []],
    ['too late', '2023-08-23T23:49:25', {}, ['draw.round-too-soon']],
    ['four experts', tuesday, { drawn: 4 }, ['draw.size']],
    ['one reserve', tuesday, { reserves: 1 }, ['draw.too-few-reserves']],
    ['as many eligible as needed', tuesday, { eligible: 4 }, ['draw.too-few-eligible']],
    ['too far ahead', tuesday, { meetsOn: '2023-08-28' }, ['draw.too-far-ahead']],
    ['for a day gone by', tuesday, { meetsOn: '2023-08-21' }, ['draw.after-meeting']],
    ['no party', tuesday, { parties: [] }, ['field.too-small']],
    ['a hash that is none', tuesday, { listHash: 'AB' }, ['field.format']],
  ])('Art. 23: a commitment is accepted or refused: %s', (_name, time, body, rules) => {
    expect(new DeskBook().rules(time, proposer, committed(body))).toEqual(rules);
  });

  test('only city and county regulators commit to a draw', () => {
    const book = new DeskBook();

    expect(book.rules(tuesday, county, committed())).toEqual([]);
    expect(book.rules(tuesday, finance, committed())).toHaveLength(1);
  });

  test('one occasion has one commitment, so that none can be chosen afterwards', () => {
    const book = committedBook();
    const again = committed({
      purpose: '换个说法',
      randomness: { source: 'drand-quicknet', round: 1001 },
    });

    expect(book.rules(tuesday, approver, again)).toEqual(['draw.committed-already']);
    expect(book.rules(tuesday, approver, committed({ parties: [elsewhere] }))).toEqual([]);
  });

  test('one person can’t be both parties of commit–reveal', () => {
    const body = commitDraw(byReveal, pool, policy2019, salt);
    if (body.randomness.source !== 'commit-reveal') throw new Error('by reveal');
    const [first] = body.randomness.parties;
    const randomness = { ...body.randomness, parties: [first, first] };

    const rules = new DeskBook().rules(tuesday, proposer, committed({ ...body, randomness }));

    expect(rules).toEqual(['draw.same-revealer']);
  });
});

describe('Art. 28: the result is bound to the commitment', () => {
  test.each([
    ['as it came', thursday, {}, []],
    ['before the round', '2023-08-23T23:59:23', {}, ['draw.before-round']],
    ['after the meeting', '2023-08-26T09:00', {}, ['draw.held-after-meeting']],
    ['another list', thursday, { list: recordOf().held.list.slice(0, 8) }, ['draw.list-changed']],
    ['without a commitment', thursday, { commitment: '330300-9' }, ['draw.unknown-commitment']],
  ])('Art. 28: a draw’s result is accepted or refused: %s', (_name, time, body, rules) => {
    expect(committedBook().rules(time, approver, held(body))).toEqual(rules);
  });

  test('a draw is held once', () => {
    const book = committedBook();
    book.record(thursday, approver, held());

    expect(book.rules(thursday, approver, held())).toEqual(['draw.held-already']);
  });

  test('secrets of a draw are revealed within two working days of the meeting', () => {
    const book = new DeskBook();
    book.record('2023-08-22T09:00', proposer, {
      ...committed(),
      body: commitDraw(byReveal, pool, policy2019, salt),
    });
    const result = {
      ...held(),
      body: recordOf(byReveal, { source: 'commit-reveal', secrets }).held,
    };

    expect(book.rules('2023-08-22T10:00', approver, result)).toEqual(['draw.too-far-ahead']);
    expect(book.rules('2023-08-23T10:00', approver, result)).toEqual([]);
  });
});
