import { expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { makePerson } from '../../fixtures/records/person-record.ts';
import {
  named,
  now,
  recordOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const person = makePerson();
const agencies = [named('示例青山检测有限公司'), named('示例鹿溪检测有限公司')].map(recordOf);
const register = registerOfRecords([...agencies, person]);
const personsIn = (...blocks: string[]) => findNames(blocks, register, now).persons;

test.each([
  [['示例青山检测有限公司（项目负责人：示甲乙）']],
  [['示例青山检测有限公司示甲乙']],
  [['编制人员示甲乙，示例青山检测有限公司']],
  [['单位：示例青山檢測有限公司；负责人：示 甲 乙']],
  [['示例青山检测有限公司', '示甲乙']],
  [['示例青山检测有限公司', '项目负责人', '示甲乙']],
  [['示甲乙', '示例青山检测有限公司']],
  [['示例青山检测有限公司', '示甲乙、示丙丁']],
])('a practitioner is found beside the agency of the decision: %j', (blocks) => {
  const persons = personsIn(...blocks);

  expect(persons).toMatchObject([{ agency: makeUscc(0), entry: '330300-9' }]);
  expect(persons[0]?.text.replaceAll(' ', '')).toBe('示甲乙');
});

test('a practitioner banned for life is found as long as the decision is published', () => {
  const [{ until: _, ...rest }] = person.decisions;
  const forLife = { ...person, decisions: [{ ...rest, openEnd: 'for-life' }] } as const;
  const later = registerOfRecords([...agencies, forLife]);

  expect(
    findNames(['示例青山检测有限公司（项目负责人：示甲乙）'], later, '2076-10-01T02:00:00.000Z')
      .persons,
  ).toHaveLength(1);
});

test.each([
  [['示甲乙']],
  [['示例鹿溪检测有限公司（项目负责人：示甲乙）']],
  [['示例青山检测有限公司（项目负责人：示甲乙丙）']],
  [['示例青山检测有限公司（项目负责人：王示甲乙）']],
  [[`示例青山检测有限公司${'，示例'.repeat(20)}，示甲乙`]],
  [['示例青山检测有限公司', '示例', '示例', '示甲乙']],
  [['示例青山检测有限公司', `示例文字${'，示例'.repeat(20)}，示甲乙`]],
])('no practitioner is looked for elsewhere, nor in a longer name: %j', (blocks) => {
  expect(personsIn(...blocks)).toEqual([]);
});

test('a practitioner between two mentions of the agency is found once', () => {
  expect(personsIn('示例青山检测有限公司、示甲乙、示例青山检测有限公司')).toHaveLength(1);
});

test('a practitioner is found beside the name that the agency had in the decision', () => {
  const renamed = recordOf(
    [
      { name: '示例今名检测有限公司', kind: 'registered' },
      { name: '示例青山检测有限公司', kind: 'former', until: '2026-10-31' },
    ],
    0,
  );
  const { persons } = findNames(
    ['示例今名检测有限公司，示甲乙'],
    registerOfRecords([renamed, person]),
    now,
  );

  expect(persons).toHaveLength(1);
});

test('a practitioner is not found by a decision that is over', () => {
  const later = '2031-10-01T02:00:00.000Z';

  expect(findNames(['示例青山检测有限公司，示甲乙'], register, later).persons).toEqual([]);
});
