/** What the first two characters of a unified social credit code say of its holder. */
export type CodeHolder = (typeof holderOfPrefix)[keyof typeof holderOfPrefix] | 'other';

/**
 * The holder's kind by registering authority and class (GB 32100-2015, table 1). An enterprise's branch has a code of
 * its own with the same prefix, so `enterprise` doesn't tell the two apart.
 */
export function codeHolderOf(code: string): CodeHolder {
  const prefix = code.slice(0, 2);
  return isKnown(prefix) ? holderOfPrefix[prefix] : 'other';
}

function isKnown(prefix: string): prefix is keyof typeof holderOfPrefix {
  return Object.hasOwn(holderOfPrefix, prefix);
}

const holderOfPrefix = {
  '11': 'government-body',
  '12': 'public-institution',
  '31': 'law-firm',
  '34': 'forensic-institution',
  '51': 'association',
  '52': 'private-non-enterprise',
  '53': 'foundation',
  '81': 'trade-union',
  '91': 'enterprise',
  '92': 'sole-trader',
  '93': 'cooperative',
} as const;
