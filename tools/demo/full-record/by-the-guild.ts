import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { type DemoDays, numbered } from '../days.ts';
import { demoCode } from '../demo-code.ts';
import { about } from './about.ts';

export const guild = '示例环保服务业协会';
export const guildCode = demoCode(190);

/** What its association says of the agency. */
export function byTheGuild({ ago }: DemoDays): readonly EntryDraft[] {
  const membership = { association: guildCode, from: ago(697) };
  const scheme = `示例环保服务业协会信用评价办法（${ago(697).slice(0, 4)}版）`;
  return [
    about('association-member', numbered('示协', ago(83), 6), membership, guild),
    about(
      'association-rating',
      numbered('示协', ago(83), 7),
      { association: guildCode, scheme, rating: 'AA', on: ago(93) },
      guild,
    ),
  ];
}
