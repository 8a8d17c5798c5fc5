import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../../shared/disclosure/catalogue-record.ts';
import { personDecisionKinds } from '../../../../shared/disclosure/person-record.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { deadlineKinds } from '../../../../shared/kinds/form/deadline-kinds.ts';
import { reasonMarks } from '../../../../shared/kinds/form/reason-marks.ts';

const { kinds, kindOf, names } = theBook;

/** The names of the kinds that the public may see by one of the rules. */
function publicBy(...rules: readonly string[]): readonly string[] {
  return kinds.filter(({ publicity }) => rules.includes(publicity.rule)).map(({ name }) => name);
}

test('no two kinds have one name', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});

describe('lists that are types elsewhere have the kinds that say so', () => {
  test('the decisions that a law can order to be published of a person are the kinds that say so', () => {
    expect([...personDecisionKinds].toSorted()).toEqual([...names.namesPersons].toSorted());
  });

  test('the documents of the catalogue are the kinds that say so', () => {
    expect([...documentKinds].toSorted()).toEqual(publicBy('catalogue').toSorted());
  });

  test('each clock is started by some kind, except those that publishing and the log of hand-overs start', () => {
    const started = new Set(kinds.flatMap(({ clocks = [] }) => clocks));

    expect(deadlineKinds.filter((clock) => !started.has(clock))).toEqual([
      'withdrawal-receipt',
      'record-repair',
    ]);
  });

  test('each mark is set by one kind, and the marks that can be shown are these kinds’', () => {
    const marking = kinds.filter(({ mark }) => mark !== undefined);

    expect(marking.map(({ mark }) => mark).toSorted()).toEqual([...reasonMarks].toSorted());
    expect(marking.map(({ name }) => name).toSorted()).toEqual(publicBy('mark').toSorted());
  });
});

describe('what a kind declares hangs together', () => {
  test('only a kind that the public may see has its annulment explained', () => {
    const seen = publicBy('in-force', 'by-severity', 'on-ground');

    for (const name of names.explained) expect(seen).toContain(name);
  });

  test('every kind that names a person has its annulment explained', () => {
    for (const name of names.namesPersons) expect(names.explained).toContain(name);
  });

  test('a kind that is kept from its subject is kept from the public too', () => {
    for (const name of names.keptFromSubject) expect(kindOf(name)?.publicity.rule).toBe('never');
  });

  test('repair undoes only kinds that can be challenged', () => {
    for (const name of names.repairable) expect(names.contestable).toContain(name);
  });
});
