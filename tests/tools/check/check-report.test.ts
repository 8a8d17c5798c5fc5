import { expect, test } from 'vitest';
import { inTurn } from '../../../tools/check/in-turn.ts';
import { failureLines, lastLines, type Report, summaryLines } from '../../../tools/check/report.ts';
import { chosenStages } from '../../../tools/check/steps.ts';

const failure = { file: 'tests/a.test.ts', name: 'a ban ends', message: 'expected 1 to be 2' };
const good: Report = { passed: 3, skipped: 1, failures: [] };

test('a failed test is told with its file, its full name and why', () => {
  expect(failureLines([failure])).toEqual([
    '✗ tests/a.test.ts > a ban ends',
    '    expected 1 to be 2',
  ]);
});

test('a file that didn’t load and an error outside the tests are told too', () => {
  const unloaded = { ...failure, name: '', message: 'Cannot find module' };
  const outside = { file: '', name: 'unhandled error', message: 'away' };

  expect(failureLines([unloaded, outside])).toEqual([
    '✗ tests/a.test.ts',
    '    Cannot find module',
    '✗ unhandled error',
    '    away',
  ]);
});

test('a failure’s message is told by its first eight lines, shortened and without colours', () => {
  const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`);
  const message = `\u001b[31mred\u001b[39m\n\n${'长'.repeat(500)}\n${lines.join('\n')}`;

  const [, first, second, ...rest] = failureLines([{ ...failure, message }]);

  expect(first).toBe('    red');
  expect(second).toBe(`    ${'长'.repeat(240)}…`);
  expect(rest).toHaveLength(6);
});

test('of many failures the first are told and the rest counted', () => {
  const lines = failureLines(Array.from({ length: 45 }, () => failure));

  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(40);
  expect(lines.at(-1)).toBe('… and 5 more');
});

test('the last lines told of a command leave out blank ones', () => {
  expect(lastLines('one\n\ntwo\n \u001b[1mthree\u001b[22m\n\n', 2)).toBe('two\n three');
});

test('the last line sums up every step', () => {
  const bad = { passed: 2, skipped: 0, failures: [failure, failure] };

  expect(
    summaryLines([
      { name: 'types', report: good },
      { name: 'unit-tests', report: bad },
    ]),
  ).toEqual([
    '✓ types: 3 passed, 0 failed',
    '✗ unit-tests: 2 passed, 2 failed',
    '5 passed, 2 failed, 1 skipped',
  ]);
  const unskipped = { ...good, skipped: 0 };
  expect(summaryLines([{ name: 'types', report: unskipped }]).at(-1)).toBe('3 passed, 0 failed');
});

test('steps that write at the same time are shown one after the other', () => {
  let log = '';
  const takePart = inTurn((text) => {
    log += text;
  });
  const [first, second, third] = [takePart(), takePart(), takePart()];
  second.write('2');
  third.write('3');
  first.write('1');
  expect(log).toBe('1');
  third.end();
  first.end();
  expect(log).toBe('12');

  second.write('2');
  second.end();

  expect(log).toBe('1223');
});

const namesOf = (stages: ReturnType<typeof chosenStages>) => stages.flat(2).map(({ name }) => name);

test('a check without names runs every step, those in browsers only where they are asked for', () => {
  expect(namesOf(chosenStages([], true)).filter((name) => name === 'journeys')).toHaveLength(1);
  expect(namesOf(chosenStages([], false))).toEqual(
    namesOf(chosenStages([], true)).filter((name) => name !== 'journeys'),
  );
});

test('a check with names runs these steps alone', () => {
  expect(namesOf(chosenStages(['types'], false))).toEqual(['types']);
  expect(namesOf(chosenStages(['journeys'], false))).toEqual(['journeys']);
});

test('an unknown step of the check is refused with the names of all', () => {
  expect(() => chosenStages(['types', 'tpyes'], true)).toThrow(
    /^No such step: tpyes\nThe steps: .*types.*journeys/,
  );
});
