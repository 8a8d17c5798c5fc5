export type FormerName = { readonly name: string; readonly from?: string; readonly until?: string };

/** A former name, with the days on which it held where they follow in brackets: `示例公司（2019-01-01至2024-06-30）`. */
export function formerNameOf(text: string): FormerName {
  const match = dated.exec(text);
  if (!match) return { name: text };
  const [, name = '', from, until] = match;
  return { name: name.trim(), ...(from && { from }), ...(until && { until }) };
}

const dated = /^(.+?)\s*[（(](\d{4}-\d{2}-\d{2})?\s*至\s*(\d{4}-\d{2}-\d{2})?[）)]$/;
