import { expect, test } from 'vitest';
import { lookAlikesOf } from '../../../shared/findings/look-alikes.ts';
import {
  named,
  now,
  recordOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const listedName = '示例瓯江环境检测有限公司';

function registerWith(until: string) {
  const ownWord = {
    name: '示例楠溪环境检测有限公司',
    kind: 'former',
    isUnconfirmed: true,
  } as const;
  const listed = recordOf([...named(listedName), ownWord], 1);
  const [span] = listed.timeline;
  if (span === undefined) throw new Error('no span');
  return registerOfRecords([
    {
      ...listed,
      timeline: [
        { ...span, from: '2026-01-01T00:00:00.000Z', level: 'blacklisted' },
        { ...span, from: until },
      ],
    },
    recordOf(named('示例鹿城环境检测有限公司'), 2),
  ]);
}

const register = registerWith('2027-01-01T00:00:00.000Z');

test.each([
  ['replaced', '示例欧江环境检测有限公司'],
  ['left out', '示例瓯环境检测有限公司'],
  ['put in', '示例瓯江环境监检测有限公司'],
  ['changed over', '示例江瓯环境检测有限公司'],
])('a name with one character %s looks like the listed one', (_, written) => {
  expect(lookAlikesOf([written], register, now)).toMatchObject([{ written, name: listedName }]);
});

test.each([
  '示例鸥港环境检测有限公司',
  '示例环境检测有限公司',
  '瓯江示例环境检测有限公司',
  '示例鹿成环境检测有限公司',
])('%s looks like no listed name', (written) => {
  expect(lookAlikesOf([written], register, now)).toEqual([]);
});

test('a name looks like no name that only a listed agency itself says is its own', () => {
  expect(lookAlikesOf(['示例南溪环境检测有限公司'], register, now)).toEqual([]);
});

test('a name looks like no name whose listing has ended', () => {
  const ended = registerWith('2026-10-01T00:00:00.000Z');

  expect(lookAlikesOf(['示例欧江环境检测有限公司'], ended, now)).toEqual([]);
});
