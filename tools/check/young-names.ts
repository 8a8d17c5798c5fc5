import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types';

/** A browser as MDN's compatibility data names it, and the oldest version of it that the extension is published for. */
export type OldestBrowser = {
  readonly name: 'chrome' | 'edge' | 'firefox';
  readonly version: number;
};

/**
 * The names of a part of MDN's data that no feature bears which this browser has: whoever uses one there, unguarded, fails.
 * `isMember`: as `tabs.query`, for a name like “query” says nothing by itself.
 */
export function youngNames(
  part: Identifier,
  browser: OldestBrowser,
  isMember = false,
): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  for (const { name, compat } of namedFeatures(part, '', isMember)) {
    known.set(name, (known.get(name) ?? false) || has(compat, browser));
  }
  return new Set([...known].filter(([, isOld]) => !isOld).map(([name]) => name));
}

/** Beside `__compat`, which is passed over. */
type FeaturesByKey = Readonly<Record<string, Identifier>>;
type NamedFeature = { readonly name: string; readonly compat: CompatStatement };

function* namedFeatures(
  part: Identifier,
  parent: string,
  isMember: boolean,
): Generator<NamedFeature> {
  for (const [key, feature] of Object.entries<Identifier>(part as FeaturesByKey)) {
    if (key === '__compat') continue;
    // As `createObjectURL_static` of an interface and `load_event` of an element.
    const own = key.replace(/_(static|event)$/, '');
    const name = isMember && parent !== '' ? `${parent}.${own}` : own;
    if (feature.__compat !== undefined) yield { name, compat: feature.__compat };
    yield* namedFeatures(feature, own, isMember);
  }
}

/** Whether this version has it without a flag, a prefix or another name. */
function has({ support }: CompatStatement, { name, version }: OldestBrowser): boolean {
  const statements = [support[name] ?? []].flat();
  return statements.some(
    (one) =>
      !one.flags &&
      !one.prefix &&
      !one.alternative_name &&
      !one.version_removed &&
      typeof one.version_added === 'string' &&
      Number.parseFloat(one.version_added.replace('≤', '')) <= version,
  );
}
