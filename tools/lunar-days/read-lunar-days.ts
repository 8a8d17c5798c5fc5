import chineseDays from 'chinese-days';

/** 正月初一, 清明, 五月初五 and 八月十五 of a year, each as month and day, as the package chinese-days reckons them. */
export function readLunarDays(year: number): string {
  const lunar = (day: string) => chineseDays.getSolarDateFromLunar(`${year}-${day}`).date.slice(5);
  const clear = chineseDays.getSolarTermDate(year, 4, 'pure_brightness').slice(5);
  return [lunar('01-01'), clear, lunar('05-05'), lunar('08-15')].join(' ');
}
