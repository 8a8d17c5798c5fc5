import type { WorkingDay } from '../../time/working-days.ts';

/** What a message adds where its day is a bound by the provisional calendar; empty where the day is certain. */
export function provisionalNote(last: WorkingDay): { readonly zh: string; readonly en: string } {
  if (last.kind !== 'provisional') return { zh: '', en: '' };
  const { year, because } = last;
  return because === 'not-announced'
    ? {
        zh: `（暂定：${year} 年节假日安排尚未载入）`,
        en: ` (provisional: the holidays of ${year} are not on file yet)`,
      }
    : {
        zh: `（暂定：${year} 年节假日安排的来源不一致，尚未认定）`,
        en: ` (provisional: sources differ on the holidays of ${year}, and nobody has said which holds)`,
      };
}
