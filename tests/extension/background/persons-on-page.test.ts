import { expect, test } from 'vitest';
import { personsOnPage } from '../../../extension/background/persons-on-page.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { makePerson } from '../../fixtures/records/person-record.ts';
import {
  named,
  now,
  recordOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const person = makePerson({ until: '2026-11-24T12:00:00.000Z' });
const [decision] = person.decisions;
const agencies = [recordOf(named('示例青山检测有限公司'), 0)];
const register = registerOfRecords([...agencies, person]);
const held = { jurisdiction: '330300', register };
const found = {
  block: 1,
  start: 0,
  end: 3,
  text: '示甲乙',
  agency: makeUscc(0),
  entry: '330300-9',
  jurisdiction: '330300',
};

test('a decision is told once, however often the person is named', () => {
  expect(personsOnPage([found, { ...found, start: 9 }], held, now)).toEqual([
    { agency: makeUscc(0), decision, jurisdiction: '330300' },
  ]);
});

test.each([
  ['once it is over', register, '2026-11-24T12:00:00.000Z'],
  ['once the register is past its expiry', register, '2026-11-25T00:00:00.000Z'],
  ['once the register has it no more', registerOfRecords(agencies), now],
  ['without a register', undefined, now],
])('nothing is said of the person %s', (_, other, at) => {
  const one = { jurisdiction: '330300', register: other };

  expect(personsOnPage([found], one, at)).toEqual([]);
});

test('a register says nothing of who was found by another, under whatever number of an entry', () => {
  expect(personsOnPage([{ ...found, jurisdiction: '990100' }], held, now)).toEqual([]);
});
