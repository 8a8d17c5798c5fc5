import type { Actor, Basis } from '../../../../shared/ledger/entry.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { approver } from '../../../fixtures/town/actors.ts';

export const now = '2026-11-24T09:00';

export const ground = (
  law: string,
  level: Basis['level'] = 'law',
  article = '第三十二条',
): Basis => ({
  ...basis,
  law,
  level,
  article,
});

export function rules(draft: object, actor: Actor = approver): readonly string[] {
  return registeredBook().rules(now, actor, draft);
}

export function faults(draft: object) {
  return registeredBook().faults(now, approver, draft);
}
