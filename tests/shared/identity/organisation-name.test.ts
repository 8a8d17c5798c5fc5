import { expect, test } from 'vitest';
import { parseOrganisationName } from '../../../shared/identity/organisation-name.ts';

test.each([
  ['示例环保（浙江）有限公司温州分公司', '示例环保（浙江）有限公司', '温州分公司'],
  ['示例环保有限公司（温州）分公司', '示例环保有限公司', '（温州）分公司'],
  ['示例环保 有限公司　第一分公司', '示例环保 有限公司', '第一分公司'],
  ['示例环保有限公司鹿城分公司门市部', '示例环保有限公司', '鹿城分公司门市部'],
  ['示例集团公司示例检测有限公司温州分公司', '示例集团公司示例检测有限公司', '温州分公司'],
  ['示例设计院温州分院', '示例设计院', '温州分院'],
  ['示例信用合作联社五马分社', '示例信用合作联社', '五马分社'],
])('%s is a branch of %s', (name, legalPerson, branch) => {
  expect(parseOrganisationName(name)).toMatchObject({ name, legalPerson, branch });
});

test.each([
  '示例环保（浙江）有限公司',
  '示例环保有限公司采购部',
  '示例分公司',
  '温州示例环境监测中心',
  '',
])('%j is the name of no branch', (name) => {
  const parts = parseOrganisationName(name);

  expect(parts).not.toHaveProperty('legalPerson');
  expect(parts).not.toHaveProperty('branch');
});

test('an organisation’s folded name is the one under which names are compared', () => {
  expect(parseOrganisationName(' 示例 环保【浙江】有限公司').folded).toBe('示例环保(浙江)有限公司');
});
