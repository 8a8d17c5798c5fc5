import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { calm, show } from './show-popup.tsx';

afterEach(cleanup);

const findings = [1, 2, 3].map((n) => ({ ...makeFinding(n), frame: 0 }));
const verdicts = {
  [makeUscc(1)]: makeVerdict(1),
  [makeUscc(2)]: makeVerdict(2, 'banned'),
  [makeUscc(3)]: makeVerdict(3),
};

test('what has to be heeded stands whole, the others folded in one line that counts their standings', () => {
  show({ findings, verdicts });

  const summary = screen.getByText('其余 2 家：信用 A 2');
  const folded = summary.closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.contains(screen.getByText('示例第2环境检测有限公司'))).toBe(false);
  expect(folded?.contains(screen.getByText('示例第1环境检测有限公司'))).toBe(true);
});

test('an agency of which nothing can be said is not folded away', () => {
  show({ findings: findings.slice(0, 1), verdicts: {} });

  expect(screen.getByText('示例第1环境检测有限公司').closest('details')).toBeNull();
});

test('a branch of a listed company, and a name whose code is another’s, are not folded away', () => {
  const branch = { ...makeFinding(1, { legalPerson: makeUscc(2) }), frame: 0 };
  const certainty = { kind: 'possible', because: 'other-code' } as const;
  const doubtful = { ...makeFinding(3, { certainty, beside: makeUscc(1) }), frame: 0 };
  show({ findings: [branch, doubtful], verdicts });

  for (const n of [1, 3]) {
    expect(screen.getByText(`示例第${n}环境检测有限公司`).closest('details')).toBeNull();
  }
});

test('each agency’s line leads to its public page', () => {
  show({ findings, verdicts });

  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /第2环境.*打开公示页/ });
  expect(link.href).toBe(`https://register.example/agencies/${makeUscc(2)}`);
});

test('a count leads to what it counts, unfolded', () => {
  Element.prototype.scrollIntoView = () => undefined;
  show({
    findings,
    verdicts,
    unknown: ['示例无名环境检测有限公司'],
    notChecked: { ...calm.notChecked, pictures: 1 },
    counts: { blocks: 9, found: 3, matched: 3, notChecked: 1 },
  });

  screen.getByRole('button', { name: '3 家机构' }).click();
  expect(document.querySelector<HTMLDetailsElement>('.others')?.open).toBe(true);

  screen.getByRole('button', { name: '1 个名称未收录' }).click();
  expect(document.querySelector<HTMLDetailsElement>('.unknown')?.open).toBe(true);

  screen.getByRole('button', { name: '1 处未检查' }).click();
  expect(document.activeElement?.textContent).toMatch(/1 处图片未检查/);
});
