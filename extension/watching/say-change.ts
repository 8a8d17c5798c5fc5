import type { Lang } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import type { Difference } from '../../shared/query-record/differences.ts';
import { presentName } from '../../shared/rating/present-name.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { dayOf } from '../../shared/time/shanghai.ts';
import { type Mark, markOfSpan, marks } from '../../shared/view/marks.ts';
import { changesBetween, type Said, type WatchedAgency } from './watched-agency.ts';

/** What a change comes to, in a few words: from which mark to which, or else what of the record is otherwise. */
export function sayChange({ change, said }: WatchedAgency, lang: Lang): string {
  if (change === undefined || said === undefined) return '';
  const [before, after] = [markOfSaid(change.before), markOfSaid(said)];
  const { mark, comma } = words(lang);
  if (before.key !== after.key) return `${mark[before.key]} → ${mark[after.key]}`;
  const kinds = new Set(changesBetween(change.before, said).map(kindOf));
  const texts = [...kinds].map((kind) => changeWords[lang][kind]);
  return texts.length === 0 ? changeWords[lang].asBefore : texts.join(comma);
}

/** As the register has it now, or had it; the name under which it was put on the list where there is no record. */
export function nameOfWatched({ code, name, said, change }: WatchedAgency): string {
  const record = said?.record ?? change?.before.record;
  return (record && said && presentName(record.names, dayOf(said.at))) ?? name ?? code;
}

/** The mark of what was said; what isn't in the register is not known. */
export function markOfSaid({ record, at }: Said): Mark {
  return record === null ? marks['not-known'] : markOfSpan(record, spanAt(record.timeline, at));
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
