import type { Identifier } from '@mdn/browser-compat-data/types';
import type { GuardedNames } from './guarded-names.ts';
import { namesInScript, namesInStyles } from './used-names.ts';
import { type OldestBrowser, youngNames } from './young-names.ts';

/** MDN's compatibility data, as far as it is read. */
export type CompatData = Readonly<
  Record<'api' | 'javascript' | 'css' | 'webextensions', Identifier>
>;

/** What was built for one browser. */
export type BuiltFor = {
  readonly browser: OldestBrowser;
  /** Scripts and style sheets. */
  readonly texts: readonly string[];
  readonly manifest: {
    readonly permissions: readonly string[];
    readonly optional_permissions?: readonly string[];
    readonly [key: string]: unknown;
  };
};

/**
 * What the oldest published browsers don't know of what is built for them, less what is guarded; and what is said to be guarded
 * and needs to be no more.
 */
export function versionFaults(
  data: CompatData,
  builds: readonly BuiltFor[],
  guarded: readonly GuardedNames[],
): readonly string[] {
  const known = new Set(guarded.flatMap(({ names }) => names));
  const young = builds.map((build) => ({ build, names: youngIn(data, build) }));
  const met = new Set(young.flatMap(({ names }) => names));
  return [
    ...young.flatMap(({ build: { browser }, names }) =>
      names
        .filter((name) => !known.has(name))
        .map(
          (name) =>
            `${browser.name} ${browser.version} doesn’t know “${name}”: guard it and say so in tools/check/guarded-names.ts, or raise the version in extension/minimum-versions.ts`,
        ),
    ),
    ...[...known]
      .filter((name) => !met.has(name))
      .map((name) => `“${name}” needs no guard any more: take it out of guarded-names.ts`),
  ];
}

function youngIn(data: CompatData, { browser, texts, manifest }: BuiltFor): readonly string[] {
  const { api, javascript, css, webextensions } = data;
  const { api: ofExtensions = {}, manifest: keys = {} } = webextensions;
  const young = new Set([
    // Together: what is old in one place is no sign of what is young in another.
    ...youngNames({ api, javascript, css }, browser),
    ...youngNames(ofExtensions, browser, true),
  ]);
  const used = new Set(texts.flatMap((text) => [...namesInScript(text), ...namesInStyles(text)]));
  const permissions = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
  const asked = [
    ...unknown(keys, Object.keys(manifest), browser),
    ...unknown(keys.permissions ?? {}, permissions, browser),
  ];
  return [...[...used].filter((name) => young.has(name)), ...asked];
}

/** Of these keys, those that the browser doesn't know, or MDN. */
function unknown(
  known: Identifier,
  keys: readonly string[],
  browser: OldestBrowser,
): readonly string[] {
  const young = youngNames(known, browser);
  return keys.filter((key) => known[key] === undefined || young.has(key));
}
