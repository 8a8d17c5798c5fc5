/**
 * Whether a parameter that an address doesn't take asks for a time: by its name in any spelling or, if apps and
 * caches use that name for something else (`from=timeline`, `t=1732870000`), by a date as its value. Parameters that
 * advertisers add never do.
 */
export function asksForTime(name: string, value: string): boolean {
  const words = wordsOf(name);
  if (words[0] === 'utm') return false;
  const last = words.at(-1) ?? '';
  if (timeWords.has(last) || gluedTime.test(words.join(''))) return true;
  if (clockWords.has(last)) return !isCounter.test(value);
  return openWords.has(last) && (isDate.test(value) || (last.length > 2 && isBareDate.test(value)));
}

/**
 * `validOn`, `valid_on`, `valid-on` and `VALID.ON` give the same words; only the first hundred characters are read.
 */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word !== '');
}

/** Words that mean a time as a name, or as the last word of one. */
const timeWords = new Set(
  `as at on date dates day days when year month datetime instant moment since until till before after past history snapshot period
   日期 日 年 月 年份 月份 年月 截至 截止 时点 基准日 历史 riqi jiezhi`.split(/\s+/),
);

/** The same words, written without a gap. */
const gluedTime =
  /^(?:asof|knownat)|^(?:(?:as|known|valid|effective|recorded|published|start|end|begin|from|till|query|target|report|base|by|in)(?:at|on|date|day|year)|(?:date|day|state)of|todate|(?:查询|截至|截止|开始|结束|起始|统计|公示|生效)(?:日期?|时间|时点))$/;

/** These ask for a time unless the value is a count of seconds or milliseconds, which no person types. */
const clockWords = new Set(['time', 'timestamp', '时间', 'shijian']);
const isCounter = /^\d{9,}(?:\.\d+)?$/;

const openWords = new Set(['from', 'to', 'start', 'end', 'begin', 't', 'ts']);
const isDate = /^\s*(?:19|20)\d\d\s*[-/.年]\s*\d/;
const isBareDate = /^\s*(?:19|20)\d{6}\s*$/;
