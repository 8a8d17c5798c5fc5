import { expect, test } from 'vitest';
import { WorkBudget } from '../../../../extension/page/reading/work-budget.ts';

function budgetAt(): { readonly budget: WorkBudget; readonly pass: (ms: number) => void } {
  let now = 0;
  return {
    budget: new WorkBudget(() => now),
    pass: (ms) => {
      now += ms;
    },
  };
}

test('a page of which little was read is read again soon', () => {
  const { budget } = budgetAt();
  expect(budget.waitMs()).toBe(150);

  budget.spend(40);

  expect(budget.waitMs()).toBe(150);
});

test('reading a page takes a two hundredth of the time once much of it was read', () => {
  const { budget } = budgetAt();

  budget.spend(50);

  expect(budget.waitMs()).toBe(2000);
});

test('a page is read again every ten seconds, however long that takes', () => {
  const { budget } = budgetAt();

  budget.spend(5000);

  expect(budget.waitMs()).toBe(10_000);
});

test('what was spent on reading counts less as time goes by', () => {
  const { budget, pass } = budgetAt();
  budget.spend(50);

  pass(1000);
  expect(budget.waitMs()).toBe(1000);

  pass(4000);
  budget.spend(15);
  expect(budget.waitMs()).toBe(150);
});
