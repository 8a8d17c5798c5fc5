import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Actor } from '../../../../shared/ledger/entry.ts';
import { casesIn } from '../../../../worker/desk/cases/case-entries.ts';
import type { CaseFile } from '../../../../worker/desk/cases/read-case.ts';
import { readCase } from '../../../../worker/desk/cases/read-case.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { caution, withCautions } from '../../../fixtures/books/made-up-kind.ts';
import { appliedBook, publicisedBook, stayedBook } from '../../../fixtures/books/remedy-books.ts';
import { removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { challenge, objection, ruling, step } from '../../../fixtures/drafts/remedy-drafts.ts';
import {
  agencyActor,
  approver,
  county,
  proposer,
  reviewer,
} from '../../../fixtures/town/actors.ts';
import { agency } from '../../../fixtures/town/subjects.ts';

function caseAt(book: DeskBook, time: string, reader: Actor, key = 'case-1'): CaseFile {
  const { now, ...door } = book.doorAt(time);
  const file = readCase(agency, key, { ...door, book: book.kinds }, reader, now);
  if (file === undefined) throw new Error(`nothing of ${key} may be seen`);
  return file;
}

function next(file: CaseFile, kind: string, about?: string) {
  const found = file.next.find((one) => one.kind === kind && (!about || one.about === about));
  if (found === undefined) throw new Error(`${kind} isn't spoken of`);
  return found;
}

describe('a listing', () => {
  test('within the hearing window says until when, from when, and who', () => {
    const file = caseAt(notifiedBook(), '2026-03-04T09:00', approver);

    expect(file.done.map(({ kind }) => kind)).toEqual(['listing-proposed', 'listing-notified']);
    expect(file.clocks).toMatchObject([
      { what: 'listing-decision', dueOn: { kind: 'day', day: '2026-03-10' } },
    ]);
    expect(next(file, 'listing')).toMatchObject({
      can: false,
      faults: [{ rule: 'listing.hearing-window-open', zh: expect.stringContaining('第二十八条') }],
      by: [],
      from: '2026-03-10',
    });
  });

  test('may not be decided by its proposer, but by another person of the office', () => {
    const file = caseAt(notifiedBook(), '2026-03-10T09:00', proposer);

    expect(next(file, 'listing')).toMatchObject({
      can: false,
      faults: [{ rule: 'listing.same-person' }],
      by: [{ role: 'city-regulator', authority: '示例市局' }],
    });
    expect(next(caseAt(notifiedBook(), '2026-03-10T09:00', approver), 'listing').can).toBe(true);
  });

  test('is not for the county to decide, which is told whose it is', () => {
    const file = caseAt(notifiedBook(), '2026-03-10T09:00', county);

    expect(next(file, 'listing')).toMatchObject({
      faults: [{ rule: 'role.not-allowed' }],
      by: [{ role: 'city-regulator', authority: '示例市局' }],
    });
  });

  test('decided, begins the next working day, and can be repaired a year later', () => {
    const decided = caseAt(listedBook(), '2026-03-10T10:00', agencyActor);
    const inForce = caseAt(listedBook(), '2026-03-11T10:00', agencyActor);

    expect(decided.decisions).toMatchObject([{ phase: 'to-begin', isChallenged: false }]);
    expect(inForce.decisions).toMatchObject([
      { phase: 'in-force', until: '2027-03-10T16:00:00.000Z' },
    ]);
    expect(next(inForce, 'repair-applied', '330300-4')).toMatchObject({
      can: false,
      faults: [{ rule: 'repair.too-early' }],
    });
  });

  test('is over once it is removed', () => {
    const book = listedBook();
    book.record('2026-05-04T09:00', proposer, removal());

    const file = caseAt(book, '2026-05-05T09:00', reviewer);

    expect(file.decisions).toMatchObject([{ phase: 'over' }]);
    expect(next(file, 'removal')).toMatchObject({ faults: [{ rule: 'removal.not-listed' }] });
  });
});

describe('a challenge', () => {
  test('is told of beside the decision, then its stay, then its end', () => {
    const stayed = caseAt(stayedBook(), '2026-04-02T09:00', approver);
    const challenged = caseAt(stayedBook(), '2026-03-20T09:00', approver);
    const book = stayedBook();
    book.record('2026-05-06T09:00', reviewer, {
      ...ruling('330300-4', 'annulled'),
      basis: { ...stayedBook().entries[0]?.basis, authority: '示例市政府' },
    });

    expect(stayed.decisions).toMatchObject([{ phase: 'stayed', isChallenged: true }]);
    expect(stayed.decisions[0]?.until).toBeUndefined();
    expect(challenged.done.map(({ kind }) => kind)).toContain('challenge');
    expect(caseAt(book, '2026-05-06T10:00', approver)).toMatchObject({
      decisions: [],
      done: expect.arrayContaining([
        expect.objectContaining({ kind: 'listing', isAnnulled: true }),
      ]),
    });
  });
});

describe('the contests of a case (Administrative Review Law art. 42)', () => {
  const contests = (file: CaseFile) =>
    file.contests.map(({ kind, ended }) => [kind, ended?.result]);

  test('are told with whom they wait, since when, and how they ended', () => {
    const stayed = caseAt(stayedBook(), '2026-04-02T09:00', approver);
    const book = stayedBook();
    book.record('2026-05-06T09:00', reviewer, {
      ...ruling('330300-4', 'upheld'),
      basis: { ...book.entries[0]?.basis, authority: '示例市政府' },
    });
    const over = caseAt(book, '2026-05-06T10:00', approver);

    expect(stayed.contests).toMatchObject([
      { kind: 'challenge', about: '330300-4', organ: '示例市政府' },
      { kind: 'suspension', about: '330300-4', since: '2026-04-01' },
    ]);
    expect(contests(stayed)).toEqual([
      ['challenge', undefined],
      ['suspension', undefined],
    ]);
    expect(contests(over)).toEqual([
      ['challenge', 'upheld'],
      ['suspension', 'upheld'],
    ]);
  });

  test('have the objections of the case and of no other', () => {
    const book = listedBook();
    book.record('2026-03-12T09:00', agencyActor, objection({ of: '330300-4' }));
    book.record('2026-03-12T09:10', agencyActor, objection({ of: '330300-1' }));

    expect(caseAt(book, '2026-03-13T09:00', approver).contests).toMatchObject([
      { kind: 'objection', about: '330300-4', since: '2026-03-12' },
    ]);
  });
});

describe('a repair', () => {
  test('takes its steps one after the other, each by whom it takes', () => {
    const applied = caseAt(appliedBook(), '2026-03-09T09:00', approver, 'case-p');
    const publicised = caseAt(publicisedBook(), '2026-03-10T09:00', reviewer, 'case-p');

    expect(next(applied, 'repair-accepted').can).toBe(true);
    expect(next(applied, 'repair-publicised')).toMatchObject({
      faults: [{ rule: 'repair.not-accepted' }],
    });
    expect(next(applied, 'repair-applied', '330300-8')).toMatchObject({
      can: false,
      faults: [{ rule: 'role.not-allowed' }],
    });
    expect(publicised.clocks.map(({ what }) => what)).toContain('repair-decision');
  });

  test('granted, leaves the penalty repaired', () => {
    const book = publicisedBook();
    const { id } = book.application;
    book.record('2026-03-17T09:00', reviewer, step('repair-decided', id, { result: 'granted' }));

    expect(caseAt(book, '2026-03-18T09:00', approver, 'case-p').decisions).toMatchObject([
      { kind: 'penalty', phase: 'repaired' },
      { kind: 'repair-decided' },
    ]);
  });
});

test('an objection to a field is a case of its own, with its clock', () => {
  const book = listedBook();
  const { id } = book.record('2026-03-16T09:00', agencyActor, objection({ field: 'body.name' }));

  expect(casesIn(book.entries, book.kinds)).toEqual([id, 'case-1']);
  expect(caseAt(book, '2026-03-17T09:00', approver, id)).toMatchObject({
    done: [{ kind: 'objection' }],
    clocks: [{ what: 'objection-decision' }],
  });
});

test('an agency that floods its case with objections pushes no decision off its page', () => {
  const book = listedBook();
  for (let i = 0; i < 60; i++) {
    const day = `2026-${i < 20 ? '04' : i < 40 ? '05' : '06'}-12T09:00`;
    book.record(day, agencyActor, objection({ of: '330300-4', field: `body.name ${i}` }));
  }

  const file = caseAt(book, '2026-06-15T09:00', approver);

  expect(file.done.length).toBe(63);
  expect(next(file, 'challenge', '330300-4').can).toBe(true);
  expect(file.next.length).toBeLessThan(200);
});

test('an agency sees what was done in its case, and no officer’s name', () => {
  const file = caseAt(listedBook(), '2026-03-16T09:00', agencyActor);

  expect(file.done.length).toBe(3);
  expect(JSON.stringify(file)).not.toMatch(/"p-[12]"/);
  expect(file.next.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['objection', 'repair-applied']),
  );
});

test('a made-up kind that can be challenged and needs a case is in the mechanism as it is', () => {
  const kinds = withCautions({ needsCase: true, contestable: true } as object);
  const book = new DeskBook(wenzhou, kinds);
  const draft = { ...caution(), caseId: 'case-c' };

  const { id } = book.record('2026-03-16T09:00', approver, draft);
  book.record('2026-03-17T09:00', approver, challenge(id));
  const file = caseAt(book, '2026-03-18T09:00', approver, 'case-c');

  expect(file.decisions).toMatchObject([
    { kind: 'caution', phase: 'in-force', isChallenged: true },
  ]);
  expect(next(file, 'caution').can).toBe(true);
  expect(next(file, 'suspension', id).can).toBe(false);
});
