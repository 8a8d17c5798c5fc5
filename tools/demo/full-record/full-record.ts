import { type DemoDays, numbered } from '../days.ts';
import type { Scene } from '../scene.ts';
import { about } from './about.ts';
import { byTheGuild } from './by-the-guild.ts';
import { ownWords } from './own-words.ts';
import { tellDecisions } from './tell-decisions.ts';
import { vouchedFor } from './vouched-for.ts';

/** One agency of which everything is on record that a card can show, each part on its own day. */
export function fullRecord(days: DemoDays): readonly Scene[] {
  const { ago } = days;
  // Told later of a penalty that is recorded first.
  let warned = '';
  return [
    { ago: 83, act: ({ registrar }) => registrar.record(...vouchedFor(days)) },
    { ago: 83, act: ({ agent }) => agent.record(...ownWords(ago(83))) },
    { ago: 83, act: ({ guild: association }) => association.record(...byTheGuild(days)) },
    {
      ago: 48,
      act: async (officers) => {
        warned = await tellDecisions(officers, days);
      },
    },
    {
      ago: 1,
      act: ({ agent }) =>
        agent.record(
          about('objection', numbered('示异', ago(1), 3), {
            of: warned,
            grounds: '处罚决定所列事项已于送达前整改完毕',
          }),
          about('objection', numbered('示异', ago(1), 4), {
            field: '收费标准',
            grounds: '收费标准已经调整，登记信息未更新',
          }),
        ),
    },
  ];
}
