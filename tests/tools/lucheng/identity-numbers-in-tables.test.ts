import { describe, expect, test } from 'vitest';
import { penaltyImport } from '../../../shared/importing/penalty-import.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { penaltyHeader, penaltyRow, plantedNumbers } from './official-tables.ts';
import { read } from './penalty-row.ts';

describe('identity numbers are gone before anything is made of a table', () => {
  test.each(plantedNumbers)(
    'the identity number %s is removed wherever it stands',
    async (number) => {
      const places = penaltyHeader.map((label) => penaltyRow(1, { [label]: `某${number}` }));
      const broken = `示例,"${number}\r\n`;
      const tooWide = [...penaltyRow(2, { 法定代表人证件号码: number }), number];
      const text = toCsv([penaltyHeader, ...places, tooWide]) + broken;

      const everything = JSON.stringify(await read(penaltyImport, text));

      expect(everything).not.toContain(number);
      expect(everything).not.toContain(number.slice(-6));
    },
  );

  test('a cell under a label for identity numbers is removed, whatever it holds', async () => {
    const passport = penaltyRow(1, {
      法定代表人证件号码: 'E99X',
      '行政相对人代码_5(居民身份证号)': 'H88Y',
    });
    const wrong = penaltyRow(2, { 法定代表人证件号码: 'E99X', 处罚类别: '' });

    const everything = JSON.stringify(
      await read(penaltyImport, toCsv([penaltyHeader, passport, wrong, [...passport, 'E99X']])),
    );

    expect(everything).not.toMatch(/E99X|H88Y/);
  });

  test('an identity number is removed from a row that is rejected as a whole, too', async () => {
    const row = penaltyRow(1, { 法定代表人证件号码: 'E99X' });

    const { rejections } = await read(penaltyImport, toCsv([penaltyHeader, row]), 'auditor');

    expect(rejections).toMatchObject([{ column: '', value: expect.stringContaining(codeOf(1)) }]);
    expect(JSON.stringify(rejections)).not.toContain('E99X');
  });
});
