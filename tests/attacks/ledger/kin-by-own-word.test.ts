import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { ban } from '../../fixtures/drafts/supervision-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver } from '../../fixtures/town/actors.ts';
import {
  about,
  change,
  culprit,
  filing,
  innocent,
  innocentName,
  registerAt,
  speaker,
  standingAt,
  tellStreet,
} from './street-of-agencies.ts';

const today = '2026-11-24T12:00';
const branch = makeUscc(7);
const own = speaker('agency', branch);

/** An agency has said, in a change, whose branch it is; then that legal person is banned. */
function banned(): DeskBook {
  const book = new DeskBook();
  tellStreet(book);
  book.record('2026-04-01T09:00', own, about(branch, filing('示例泰顺营业部')));
  book.record('2026-04-02T09:00', own, about(branch, change({ branchOf: innocent })));
  book.record('2026-05-06T09:00', approver, about(innocent, ban()));
  return book;
}

describe('agencies that say whose branch they are', () => {
  test('an agency that once said whose branch it is can’t unsay it, by a change or by a retraction', () => {
    const book = banned();
    const said = book.entries.find(({ kind }) => kind === 'registration-changed');
    const undone = {
      kind: 'retraction',
      body: { entry: said?.id, effect: 'annulled', summary: '误报' },
    };

    expect(book.rules(today, own, about(branch, filing('示例泰顺营业部')))).toEqual([
      'registration.branch-settled',
    ]);
    expect(book.rules(today, own, about(branch, undone))).toEqual(['retraction.others-rest-on-it']);
    expect(standingAt(book.entries, branch, today).timeline[0].level).toBe('banned');
  });

  test('an agency that says whose branch it is moves nothing of its own onto that legal person', () => {
    const book = new DeskBook();
    tellStreet(book);
    const before = registerAt(book.entries, today).record(innocent);
    book.record(today, speaker('agency', culprit), about(culprit, change({ branchOf: innocent })));

    expect(registerAt(book.entries, today).record(innocent)).toEqual(before);
    expect(before?.names).toEqual([{ name: innocentName, kind: 'registered' }]);
  });
});

test('a legal person that calls itself the branch of a banned one brings no ban on its own branch', () => {
  const book = new DeskBook();
  tellStreet(book);
  book.record(
    '2026-04-01T09:00',
    approver,
    about(branch, filing('示例泰顺营业部', { branchOf: innocent })),
  );
  book.record('2026-05-06T09:00', approver, about(culprit, ban()));
  book.record(
    '2026-05-07T09:00',
    speaker('agency', innocent),
    about(innocent, change({ branchOf: culprit })),
  );

  expect(standingAt(book.entries, innocent, today).timeline[0].level).toBe('banned');
  expect(standingAt(book.entries, branch, today).timeline[0].level).toBe('normal');
});

test('a party that acts for itself can’t say whom it succeeds', () => {
  const roles = kinds.find(({ name }) => name === 'succession')?.roles ?? [];

  expect(roles.length).toBeGreaterThan(0);
  expect(roles.filter(actsForItself)).toEqual([]);
});
