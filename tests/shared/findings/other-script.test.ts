import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { sureVariants } from '../../../shared/text/han-variants.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

describe('names in the other script', () => {
  test.each([
    ['温州示例环境检测有限公司', '溫州示例環境檢測有限公司'],
    ['溫州示例環境檢測有限公司', '温州示例环境检测有限公司'],
    ['示例发展环保有限公司', '示例發展環保有限公司'],
    ['示例后里环保有限公司', '示例後裏環保有限公司'],
  ])('%s is found as %s', (onRecord, written) => {
    const register = registerOf(named(onRecord));

    expect(findNames([`中標人：${written}。`], register, now).findings).toMatchObject([
      { text: written, name: onRecord, certainty: { kind: 'certain' } },
    ]);
  });

  test.each([
    ['示例东昇环保有限公司', '示例东升环保有限公司'],
    ['示例乾元环保有限公司', '示例干元环保有限公司'],
  ])(
    '%s is only possibly meant by %s: simplified text has both characters',
    (onRecord, written) => {
      const register = registerOf(named(onRecord));

      expect(findNames([written], register, now).findings).toMatchObject([
        { name: onRecord, certainty: { kind: 'possible', because: 'spelling' } },
      ]);
    },
  );

  test('two organisations whose names fold to one text are never silently taken for one', () => {
    const register = registerOf(named('示例东昇环保有限公司'), named('示例东升环保有限公司'));

    const { findings } = findNames(['示例東昇環保有限公司'], register, now);

    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([makeUscc(0), makeUscc(1)]));
    for (const { certainty } of findings) {
      expect(certainty).toEqual({ kind: 'possible', because: 'shared-name' });
    }
  });

  test('a page reads the same, whichever of its characters are traditional', () => {
    const register = registerOf(named('温州示例环境检测有限公司'), named('示例发展环保研究院'));
    const pieces = [
      '温州示例环境检测有限公司',
      '示例发展环保研究院',
      '中标人：',
      '与',
      '联合体成员',
      '营业部',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        (parts, choices) => {
          const text = parts.join('');
          const other = Array.from(text, (char) => variantOf(char, choices.next().value)).join('');
          const describe = (block: string) =>
            findNames([block], register, now).findings.map(
              ({ start, end, code, kind, certainty }) => [start, end, code, kind, certainty],
            );
          expect(describe(other)).toEqual(describe(text));
        },
      ),
    );
  });

  test('separators of names are read in traditional script as in simplified', () => {
    const register = registerOf(named('温州示例环境检测有限公司'));
    const kinds = findNames(
      ['採購人為溫州示例環境檢測有限公司', '溫州示例環境檢測有限公司杭州營業部'],
      register,
      now,
    ).findings.map(({ kind, certainty }) => [kind, certainty.kind]);

    expect(kinds).toEqual([
      ['agency', 'certain'],
      ['branch', 'certain'],
    ]);
  });
});

const traditionalOf = Map.groupBy(sureVariants.match(/../gu) ?? [], (pair) => pair.charAt(1));

/** The character itself, or one of its traditional forms. */
function variantOf(char: string, choice: number): string {
  return traditionalOf.get(char)?.[choice]?.charAt(0) ?? char;
}
