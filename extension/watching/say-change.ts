import type { Lang } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import type { Difference } from '../../shared/query-record/differences.ts';
import { changesBetween } from './changes-between.ts';
import type { CityChange } from './city-changes.ts';

/** What is otherwise of a record whose mark is the same as before, in a few words; without a change: that it has come to what was before. */
export function sayChange(change: CityChange | undefined, lang: Lang): string {
  const said = changeWords[lang];
  if (change === undefined) return said.asBefore;
  const kinds = new Set(changesBetween(change).map(kindOf));
  const texts = [...kinds].map((kind) => said[kind]);
  return texts.length === 0 ? said.other : texts.join(words(lang).comma);
}

type Kind = 'new' | 'over' | 'changed' | 'names' | 'grade' | 'other';

function kindOf(one: Difference): Kind {
  switch (one.kind) {
    case 'new':
    case 'changed':
    case 'grade':
      return one.kind;
    case 'ended':
    case 'annulled':
    case 'gone':
      return 'over';
    case 'other':
      return one.field === 'names' ? 'names' : 'other';
    case 'level':
      return 'other';
  }
}

const changeWords: Readonly<Record<Lang, Readonly<Record<Kind | 'asBefore', string>>>> = {
  zh: {
    new: '新增决定',
    over: '有决定期满、撤销或者不再公示',
    changed: '决定有变化',
    names: '名称有变化',
    grade: '信用等级或者得分有变化',
    other: '其他记载有变化',
    asBefore: '变化后又恢复原状',
  },
  en: {
    new: 'a new decision',
    over: 'a decision has ended, was annulled or is no longer public',
    changed: 'a decision changed',
    names: 'its names changed',
    grade: 'its grade or score changed',
    other: 'something else on record changed',
    asBefore: 'changed, and is as it was before',
  },
};
