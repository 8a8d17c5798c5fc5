import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { blacklisted, code, now } from '../fixtures/card/card-records.ts';
import { gradedB } from '../fixtures/card/show-card.tsx';

afterEach(cleanup);

test('G11: a card of a consortium’s part says its role and its worst member', () => {
  const worst = { name: '示例乙检测有限公司', key: 'blacklisted' } as const;
  const finding = {
    kind: 'agency',
    text: '示例环境检测有限公司',
    name: '示例环境检测有限公司',
    certainty: { kind: 'certain' },
    role: 'winner',
  } as const;
  const card = cardOf(gradedB, code, now, { finding, consortium: { part: 'leader', worst } });

  const { rerender } = render(<CreditCard card={card} lang="zh" />);

  screen.getByText('在本页为：中标（成交）人、联合体牵头人');
  screen.getByText('联合体中信用最差的成员：示例乙检测有限公司（黑名单）');
  const alone = cardOf(gradedB, code, now, { finding, consortium: { worst: undefined } });
  rerender(<CreditCard card={alone} lang="en" />);
  screen.getByText('Named here as: winner, part of a consortium');
  screen.getByText(/only this part of it is in the register/);
});

test('G11: a branch’s card says that its legal person is shown', () => {
  const finding = {
    kind: 'branch',
    text: '示例环境检测有限公司',
    branch: '示例环境检测有限公司温州分公司',
    name: '示例环境检测有限公司',
    certainty: { kind: 'certain' },
  } as const;

  render(<CreditCard card={cardOf(blacklisted, code, now, { finding })} lang="zh" />);

  expect(
    screen.getByText(/“示例环境检测有限公司温州分公司”为“示例环境检测有限公司”的分支机构/),
  ).toBeTruthy();
});

test('a card of a finding that is only possible says so', () => {
  const finding = {
    kind: 'agency',
    text: '示例环境检测有限公司',
    name: '示例环境检测有限公司',
    certainty: { kind: 'possible', because: 'left-boundary' },
  } as const;

  render(<CreditCard card={cardOf(blacklisted, code, now, { finding })} lang="zh" />);

  expect(screen.getByText(/^疑似/)).toBeTruthy();
});
