import { expect, test } from 'vitest';
import { fieldText } from '../../../../extension/page/reading/field-text.ts';
import { isField } from '../../../../extension/page/reading/in-the-way.ts';

const foreign = (name: string) => document.createElementNS('https://example.org/vocabulary', name);

test.each(['input', 'textarea', 'select', 'use'])(
  'an element of another vocabulary that is called %s is no field',
  (name) => {
    expect(isField(foreign(name))).toBe(false);
  },
);

test('an option of another vocabulary keeps nobody from reading the others of its list', () => {
  const list = document.createElement('select');
  const option = document.createElement('option');
  option.label = '示例青山环境检测有限公司';
  list.append(option, foreign('option'));
  document.body.append(list);

  expect(isField(list)).toBe(true);
  expect(fieldText(list)).toBe('示例青山环境检测有限公司');
});
