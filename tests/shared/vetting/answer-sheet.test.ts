import { describe, expect, test } from 'vitest';
import { answerSheet } from '../../../shared/vetting/answer-sheet.ts';
import { listColumns } from '../../../shared/vetting/list-columns.ts';
import { vetGround } from '../../../shared/vetting/vet-ground.ts';
import type { UnnumberedRow } from '../../../shared/vetting/vet-row.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { makePerson } from '../../fixtures/records/person-record.ts';
import {
  named,
  now,
  recordOf,
  registerOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const river = '示例瓯江环境检测有限公司';
const hill = '示例楠溪环境检测有限公司';
const shared = '示例飞云环境咨询有限公司';
const register = registerOf(named(river), named(hill), named(shared), named(shared));
const [riverCode, hillCode, strangeCode] = [makeUscc(0), makeUscc(1), makeUscc(9)];

function rowsOf(table: readonly (readonly string[])[], from = register, at = now) {
  const rows = table.map((cells, place) => ({ kind: 'cells' as const, row: place + 1, cells }));
  const sheet = { rows, columns: listColumns(table) };
  return [...answerSheet(sheet, vetGround([from], at))].flat();
}

const head = ['供应商名称', '统一社会信用代码', '标段'];

function answersOf(rows: readonly UnnumberedRow[]) {
  return rows.map(({ answer }) => {
    if (answer.kind === 'not-checked') return `not-checked ${answer.because}`;
    if (answer.kind === 'no-record') return answer.kind;
    return `${answer.kind} ${answer.matches.map(({ code, doubt }) => `${code} ${doubt ?? 'sure'}`).join(', ')}`;
  });
}

describe('a row of a list', () => {
  test.each([
    ['a registered name', [river, ''], `found ${riverCode} sure`],
    ['a registered code', ['', riverCode], `found ${riverCode} sure`],
    ['a name and its own code', [river, riverCode], `found ${riverCode} sure`],
    ['a name that nobody has', ['示例某某工程有限公司', ''], 'no-record'],
    ['a right code that nobody has', ['', strangeCode], 'no-record'],
    [
      'two agencies in one cell',
      [`${river}、${hill}（联合体）`, ''],
      `found ${riverCode} sure, ${hillCode} sure`,
    ],
    ['no name and no code', ['', ''], 'not-checked empty'],
    [
      'a code that breaks its check digit',
      ['', `${riverCode.slice(0, 17)}${riverCode.endsWith('0') ? '1' : '0'}`],
      'not-checked code',
    ],
    ['a computed cell', ['=A1&B1', ''], 'not-checked formula'],
    [
      'a name that lost a character',
      ['示例瓯\ufffd环境检测有限公司', ''],
      'not-checked lost-character',
    ],
    [
      'a name beside the code of another',
      [river, hillCode],
      `unclear ${riverCode} other-code, ${hillCode} other-name`,
    ],
    [
      'a name beside a code that nobody has',
      [river, strangeCode],
      `unclear ${riverCode} other-code`,
    ],
    [
      'a name beside a code that no one can have',
      [river, '91330300123'],
      `unclear ${riverCode} broken-code`,
    ],
    [
      'a name of two agencies',
      [shared, ''],
      `unclear ${makeUscc(2)} shared-name, ${makeUscc(3)} shared-name`,
    ],
    ['a name within a longer one', [`乐清${river}`, ''], `unclear ${riverCode} left-boundary`],
  ])('%s is answered as what it is', (_, cells, answer) => {
    expect(answersOf(rowsOf([head, [...cells, '一标段']]))).toEqual([answer]);
  });

  test('a listed agency’s name with one other character is asked about, not passed over', () => {
    const listed = recordOf(named(river), 1);
    const [span] = listed.timeline;
    if (span === undefined) throw new Error('no span');
    const blacklist = registerOfRecords([
      { ...listed, timeline: [{ ...span, level: 'blacklisted' }] },
    ]);

    const rows = rowsOf([head, ['示例欧江环境检测有限公司', '', '']], blacklist);

    expect(answersOf(rows)).toEqual([`unclear ${listed.code} look-alike`]);
  });

  test('every row that isn’t blank is answered, with its own number and lot', () => {
    const rows = rowsOf([['名单'], head, [river, '', '甲'], ['', '', ''], ['x', '', '乙']]);

    expect(rows.map(({ place, lot }) => [place, lot])).toEqual([
      [{ kind: 'row', row: 3 }, '甲'],
      [{ kind: 'row', row: 5 }, '乙'],
    ]);
  });

  test('a name with invisible characters is found, and they are told', () => {
    const [row] = rowsOf([head, [`示例\u200b瓯江\u202e环境检测有限公司`, '', '']]);

    expect(row?.answer.kind).not.toBe('no-record');
    expect(row?.notes).toEqual([{ kind: 'hidden-character' }]);
  });

  test.each([
    ['no register', undefined, now, 'no-register'],
    ['a register of the day before yesterday', register, '2026-11-26T04:00:00.000Z', 'stale'],
    ['a clock that is wrong', register, '2026-01-01T00:00:00.000Z', 'clock-wrong'],
  ] as const)(
    'with %s nothing is checked, and nothing is said to have no record',
    (_, from, at, cause) => {
      const rows = [
        ...answerSheet(
          { rows: [{ kind: 'cells', row: 1, cells: [river] }], columns: listColumns([[river]]) },
          vetGround([from], at),
        ),
      ].flat();

      expect(answersOf(rows)).toEqual([`not-checked ${cause}`]);
    },
  );

  test('a table without names or codes is read cell by cell', () => {
    const rows = rowsOf([
      ['1', `由${river}承担`],
      ['2', '晴'],
    ]);

    expect(answersOf(rows)).toEqual([`found ${riverCode} sure`, 'not-checked no-name']);
  });
});

describe('the columns of a list', () => {
  test.each([
    [['序号', '投标人名称', '统一社会信用代码', '标段号'], { name: 1, code: 2, lot: 3 }],
    [['Company', 'Credit code', 'Lot'], { name: 0, code: 1, lot: 2 }],
    [['供应商', '报价（元）'], { name: 0 }],
  ])('%s are known by their labels', (labels, columns) => {
    expect(listColumns([labels, ['a', 'b', 'c', 'd']])).toMatchObject({ ...columns, by: 'labels' });
  });

  test('without labels they are known by what they hold', () => {
    const rows = [
      ['1', riverCode, river],
      ['2', hillCode, hill],
    ];

    expect(listColumns(rows)).toMatchObject({ name: 2, code: 1, headRows: 0, by: 'cells' });
  });
});

test.each([
  ['her agency, by its name', [river, '', '示甲乙、示丙丁'], ['示甲乙']],
  ['her agency, by its code', ['', riverCode, '示甲乙'], ['示甲乙']],
  ['another agency', [hill, '', '示甲乙'], []],
  ['nobody of that name', [river, '', '示甲乙丙'], []],
])('in a row of a list a practitioner is told beside %s', (_, row, persons) => {
  const person = makePerson({ agency: river });
  const from = registerOfRecords([...[named(river), named(hill)].map(recordOf), person]);

  const [answered] = rowsOf([['供应商名称', '统一社会信用代码', '项目负责人'], row], from);

  expect(answered?.notes).toEqual(persons.map((written) => ({ kind: 'person', written })));
});
