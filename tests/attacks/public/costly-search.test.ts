import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '../../../shared/register/layers/register.ts';
import { freshOf } from '../../../worker/public/reading/fresh-register.ts';
import { searchAgencies } from '../../../worker/public/search/search-agencies.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';
import { registerOfRecords } from '../../fixtures/register/register-of-names.ts';

const now = '2026-11-24T04:00:00.000Z';
/** So many that a search which reads all of them is seen; all with the same characters, so that each may be meant. */
const agencies = 6000;
const register = registerOfRecords(
  Array.from({ length: agencies }, (_, n) =>
    makeNeutralRecord(n, [
      `示例（鹿溪）环境检测${n}技术服务有限公司`,
      `溪鹿${n}检测环境（示例）公司`,
    ]),
  ),
);

/** Parts that most names have, and what people and programs put between and around them. */
const part = fc.constantFrom(
  '示例',
  '环境',
  '检测',
  '有限公司',
  '公司',
  '技术服务',
  '鹿',
  '溪',
  's',
  'hj',
  'huanjing',
  'shili',
  '9199',
  '0',
  '（',
  '）',
  ' ',
  '，',
  '\u3000',
  '<',
  '%',
  '😀',
);
const anyText = fc
  .array(part, { minLength: 1, maxLength: 50 })
  .map((parts) => parts.join('').slice(0, 100).trim())
  .filter((text) => text !== '');

test('no text costs a search more than a fixed number of records, whatever the register’s size', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const counted = counting(register);
      const fresh = freshOf({ register: counted.register, now });
      if ('problem' in fresh) throw new Error('the register isn’t fresh');

      searchAgencies(fresh, text, 50);

      expect(counted.work(), text).toBeLessThanOrEqual(10_000);
    }),
    { numRuns: 150 },
  );
});

/** A register that counts what a search has it do: records read, and names compared with a part. */
function counting(register: Register) {
  let work = 0;
  const count = <T>(found: readonly T[]) => {
    work += found.length;
    return found;
  };
  const counted: Register = {
    ...register,
    search: (part, limit) => count(register.search(part, limit)),
    searchSounds: (sounds, limit) => count(register.searchSounds(sounds, limit)),
    record: (code) => {
      work++;
      return register.record(code);
    },
    namesWith: (names, part) => {
      work += names.length;
      return register.namesWith(names, part);
    },
    recordOfName: (n) => {
      work++;
      return register.recordOfName(n);
    },
  };
  return { register: counted, work: () => work };
}
