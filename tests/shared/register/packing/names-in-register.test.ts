import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../shared/text/fold.ts';
import { makeCode, makeRecord, openRecords } from '../../../fixtures/register/make-records.ts';

describe('names in the register', () => {
  const renamed = makeRecord(1, {
    names: [
      { name: '示例（瓯江）检测有限公司', kind: 'registered' },
      { name: '示例瓯江仪器厂', kind: 'former', until: '2020-01-31' },
    ],
  });

  test('a name’s number in the index leads to its record and the name on it', async () => {
    const register = await openRecords([makeRecord(2), renamed, makeRecord(3)]);
    const page = foldText('供应商：示例(瓯江)检测有限公司，原示例瓯江仪器厂');

    const hits = register.scan(page);

    const found = hits.flatMap(({ names }) => names.map(register.recordOfName));
    expect(found).toEqual(renamed.names.map((name) => ({ record: renamed, name })));
  });

  test('a name that two organisations share leads to both', async () => {
    const names = [{ name: '示例同名环保有限公司', kind: 'registered' as const }];
    const register = await openRecords([makeRecord(1, { names }), makeRecord(2, { names })]);

    const [hit] = register.scan('示例同名环保有限公司');

    const codes = hit?.names.map((n) => register.recordOfName(n).record.code);
    expect(codes?.toSorted()).toEqual([makeCode(1), makeCode(2)]);
  });

  test('a sole trader’s name matches nothing: sole traders are found by code only (domain G11)', async () => {
    const trader = makeRecord(1, { subjectKind: 'sole-trader' });
    const register = await openRecords([trader]);
    const name = foldText(trader.names[0]?.name ?? '');

    expect(register.scan(name)).toEqual([]);
    expect(register.search(name, 10)).toEqual([]);
    expect(register.record(trader.code)).toEqual(trader);
  });

  test('a name too short to be told from ordinary words is not matched', async () => {
    const names = [{ name: '示例社', kind: 'registered' as const }];
    const register = await openRecords([makeRecord(1, { names })]);

    expect(register.scan('示例社')).toEqual([]);
  });
});
