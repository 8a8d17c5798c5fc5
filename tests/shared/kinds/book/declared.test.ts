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
  test('decisions that a law can order to be published of a person', () => {
    expect([...personDecisionKinds].toSorted()).toEqual([...names.namesPersons].toSorted());
  });

  test('documents of the catalogue', () => {
    expect([...documentKinds].toSorted()).toEqual(publicBy('catalogue').toSorted());
  });

  test('each clock is started by some kind, but for the one that publishing starts', () => {
    const started = new Set(kinds.flatMap(({ clocks = [] }) => clocks));

    expect(deadlineKinds.filter((clock) => !started.has(clock))).toEqual(['record-repair']);
  });

  test('each mark is put by one kind, and these are shown as marks', () => {
    const marking = kinds.filter(({ mark }) => mark !== undefined);

    expect(marking.map(({ mark }) => mark).toSorted()).toEqual([...reasonMarks].toSorted());
    expect(marking.map(({ name }) => name).toSorted()).toEqual(publicBy('mark').toSorted());
  });
});

describe('what a kind declares hangs together', () => {
  test('only what the public may see is explained when it is annulled', () => {
    const seen = publicBy('in-force', 'by-severity', 'on-ground');

    for (const name of names.explained) expect(seen).toContain(name);
  });

  test('a person is named in nothing whose annulment is not explained', () => {
    for (const name of names.namesPersons) expect(names.explained).toContain(name);
  });

  test('what a subject doesn’t see of its own file, the public doesn’t either', () => {
    for (const name of names.keptFromSubject) expect(kindOf(name)?.publicity.rule).toBe('never');
  });

  test('repair undoes only what can be challenged', () => {
    for (const name of names.repairable) expect(names.contestable).toContain(name);
  });
});
