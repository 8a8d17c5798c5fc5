import { readLunarDays } from './read-lunar-days.ts';

// TZ=Asia/Shanghai node tools/lunar-days/main.ts > shared/jurisdiction/lunar-days.ts
const years = Array.from({ length: 2099 - 2014 + 1 }, (_, i) => 2014 + i);
console.log(`// Made by tools/lunar-days with the package chinese-days (© Yaavi, MIT), which reckons by the machine's own zone and so is
// not asked at run time; a test holds the two together.

/** 正月初一, 清明, 五月初五 and 八月十五 of each year, as month and day. */
export const lunarDays: Readonly<Record<number, string>> = {
${years.map((year) => `  ${year}: '${readLunarDays(year)}',`).join('\n')}
};`);
