import type { Basis } from '../../../../shared/ledger/entry.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { practitioner } from '../../../fixtures/town/subjects.ts';

export const now = '2026-11-24T09:00';
export const lifted = { kind: 'until-lifted' };
export const forLife = { kind: 'for-life' };

export const code = (article: string): Basis => ({
  ...basis,
  law: '《中华人民共和国生态环境法典》',
  level: 'law',
  article,
});

export const monitoring: Basis = {
  ...basis,
  law: '《生态环境监测条例》（国务院令第820号）',
  level: 'administrative-regulation',
  article: '第四十五条',
};

export function draft(
  ground: Basis,
  term: object | undefined,
  more: object = {},
  until?: string,
): object {
  const { effectiveUntil: _, body, ...rest } = { effectiveUntil: '', body: {}, ...ban() };
  return {
    ...rest,
    basis: ground,
    body: { ...body, ...strip({ actOn: '2026-09-01', term, ...more }) },
    ...(until !== undefined && { effectiveUntil: until }),
  };
}

function strip(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

export function faults(ground: Basis, term: object | undefined, until?: string) {
  return registeredBook().faults(now, approver, draft(ground, term, {}, until));
}

export function unitRules(
  ground: Basis,
  term: object | undefined,
  more: object = {},
): readonly string[] {
  return registeredBook().rules(now, approver, draft(ground, term, more));
}

export function personRules(ground: Basis, term: object, more: object = {}): readonly string[] {
  return townBook().rules(now, approver, { ...draft(ground, term, more), subject: practitioner });
}
