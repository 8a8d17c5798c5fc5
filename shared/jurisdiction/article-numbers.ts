/** The numbers of the articles in a citation, `第一千零九十一条第二款、第1230条` or `Art. 36`, in order. */
export function articleNumbers(text: string): readonly number[] {
  return [...text.normalize('NFKC').matchAll(article)].flatMap(([, zh, en]) => {
    const number = zh === undefined ? Number(en) : numberIn(zh);
    return number === undefined ? [] : [number];
  });
}

const article = /第\s*([〇零一二三四五六七八九十百千两\d]+)\s*条|\barts?\.?\s*(\d+)/giu;

const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that a numeral says; undefined for one like `十千`. Articles are numbered below ten thousand. */
export function numberIn(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  let digit: number | undefined;
  for (const character of numeral.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = units[character];
    if (unit === undefined) {
      const value = digits.indexOf(character);
      if (value < 0) return undefined;
      // `一〇九一` is written digit by digit.
      digit = (digit ?? 0) * 10 + value;
      continue;
    }
    if (unit >= last) return undefined;
    sum += (digit ?? 1) * unit;
    [last, digit] = [unit, undefined];
  }
  return sum + (digit ?? 0);
}

/** A number below ten thousand as articles are numbered: 1057 is 一千零五十七, 12 is 十二. */
export function numeralOf(number: number): string {
  const places = [...String(number)].map(Number);
  const written = places.map((digit, i) => {
    const unit = ['', '十', '百', '千'][places.length - 1 - i] ?? '';
    return digit === 0 ? '零' : `${digits[digit]}${unit}`;
  });
  return written.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
