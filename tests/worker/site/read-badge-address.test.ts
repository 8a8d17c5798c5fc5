import { expect, test } from 'vitest';
import { readBadgeAddress } from '../../../worker/site/verify/read-badge-address.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const own = 'https://credit.example';
const code = makeUscc(1);
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>示例 ${code}</title></svg>`;

test.each([
  ['a picture’s address', `${own}/v1/agencies/${code}/badge.svg?lang=en`, 'address'],
  ['an agency’s page', `${own}/agencies/${code}`, 'address'],
  [
    'the line that embeds an element',
    `<script async src="${own}/widget/lucheng-badge.js"></script><lucheng-badge code="${code}">`,
    'address',
  ],
  ['a drawing', svg, 'picture'],
  ['a code', ` ${code} `, 'code'],
])('%s of the register’s own is told as such', (_, text, kind) => {
  expect(readBadgeAddress(text, own)).toEqual({ kind, code, strangers: [] });
});

test.each([
  ['a look-alike host', `https://credit.example.cn/agencies/${code}`, 'https://credit.example.cn'],
  ['a host behind a name', `https://credit.example@evil.example/${code}`, 'https://evil.example'],
  ['another port', `https://credit.example:8443/agencies/${code}`, 'https://credit.example:8443'],
  ['no encryption', `http://credit.example/agencies/${code}`, 'http://credit.example'],
  [
    'a stranger among ours',
    `<a href="${own}/agencies/${code}"><img src="https://evil.example/b.svg"></a>`,
    'https://evil.example',
  ],
])('%s is a stranger', (_, text, stranger) => {
  expect(readBadgeAddress(text, own)).toEqual({ kind: 'address', code, strangers: [stranger] });
});

test.each([
  ['no code', `${own}/agencies/`],
  ['a broken code', `${own}/agencies/${code.slice(0, 17)}*`],
  ['two agencies at once', `${own}/agencies/${code} ${own}/agencies/${makeUscc(2)}`],
  ['more than any badge has', `${code}${' '.repeat(20_001)}`],
])('%s is no badge', (_, text) => {
  expect(readBadgeAddress(text, own)).toBeUndefined();
});
