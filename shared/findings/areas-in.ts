import { type Area, areas } from '../jurisdiction/areas.ts';
import { isInArea } from '../jurisdiction/is-in-area.ts';

/** The areas that a text names in full (温州市, not 温州), the innermost only: for 「浙江省温州市鹿城区」 the last. */
export function areasIn(text: string): readonly Area[] {
  if (!/[省市区县州盟]/u.test(text)) return [];
  const named = areas.filter(({ name }) => text.includes(name));
  return named.filter(
    ({ code }) => !named.some((other) => other.code !== code && isInArea(other.code, code)),
  );
}
