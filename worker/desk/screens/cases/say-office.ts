import type { Actor } from '../../../../shared/ledger/entry.ts';
import { roleNames } from '../../../../shared/ledger/role-names.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** An authority and its role, as far as either is known. */
export function sayOffice(
  { authority, role, speaksFor }: Omit<Actor, 'person'>,
  lang: Lang,
): string {
  const name = roleNames[role][lang];
  const who = authority || speaksFor?.code || '';
  if (who === '') return name;
  return lang === 'zh' ? `${who}（${name}）` : `${who} (${name})`;
}
