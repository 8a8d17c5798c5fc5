import { roleNames } from '../../../../shared/ledger/role-names.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import { frameWords } from './frame-words.ts';

/** “委托人”, “机构、账号管理” … */
export function sayRole({ role, administers }: Pick<Grant, 'role' | 'administers'>, lang: Lang) {
  const parts = [
    ...(role ? [roleNames[role][lang]] : []),
    ...(administers ? [frameWords[lang].administers] : []),
  ];
  return parts.join(lang === 'zh' ? '、' : ', ');
}

/** The last moment's day. */
export function sayUntil({ until }: Pick<Grant, 'until'>, lang: Lang): string {
  return formatDay(dayOf(until), lang);
}
