import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { roleNotAllowed } from '../../../../shared/kinds/door/draft-faults.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { roleNames } from '../../../../shared/messages/role-names.ts';

/** Why a step of this kind is refused; of its roles as the screens call them. */
export function sayBar(fault: Fault, kind: string, lang: Lang): string {
  const found = theBook.kindOf(kind);
  if (found === undefined || fault.rule !== roleNotAllowed(found).rule) return fault[lang];
  const roles = found.roles.map((role) => roleNames[role][lang]);
  return lang === 'zh' ? `由${roles.join('、')}办理` : `For: ${roles.join(', ')}`;
}
