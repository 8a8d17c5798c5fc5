import { expect, test } from 'vitest';
import { articleNumbers } from '../../../shared/jurisdiction/article-numbers.ts';

test.each([
  ['第一千零九十一条第二款', [1091]],
  ['第一千二百三十条', [1230]],
  ['第一千零六十七条、第一千零九十一条第一款', [1067, 1091]],
  ['第三十二条', [32]],
  ['第四十五条第（二）项', [45]],
  ['第十条', [10]],
  ['第二〇条', [20]],
  ['第一〇九一条', [1091]],
  ['第一百条', [100]],
  ['第1091条', [1091]],
  ['第１２３０条', [1230]],
  ['Art. 36', [36]],
  ['第三款', []],
  ['第十千条', []],
])('the text %s names the articles %j', (text, numbers) => {
  expect(articleNumbers(text)).toEqual(numbers);
});
