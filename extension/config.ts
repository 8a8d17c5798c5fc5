import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'wxt';
import { manifestOf } from './manifest.ts';
import type { PinnedSource } from './pinned-source.ts';

export type ExtensionOptions = {
  readonly source: PinnedSource;
  /** Match pattern of the one host that a test build may read beside those of the shipped one. */
  readonly testHost?: string | undefined;
};

/** How WXT builds the extension, for its own command line and for `buildExtension`. */
export function extensionConfig({ source, testHost }: ExtensionOptions): InlineConfig {
  return {
    srcDir: 'extension',
    publicDir: 'extension/public',
    imports: false,
    manifest: manifestOf(source, testHost),
    zip: { artifactTemplate: 'lucheng-{{browser}}.zip' },
    hooks: { 'build:before': () => refuseUnpinned(source) },
    vite: () => ({
      plugins: [preact({ reactAliasesEnabled: false }), pinSource(source)],
      build: { target: 'chrome131' },
    }),
  };
}

/** An extension that trusts nobody's keys would show nothing, for ever; one that trusts a wrong origin is worse. */
function refuseUnpinned({ origin, keySet }: PinnedSource): void {
  const { rootKeys, headKeys } = keySet.keySet;
  if (rootKeys.length === 0 || headKeys.length === 0) {
    throw new Error(
      `The register source ${origin} pins no keys: name one that does in LUCHENG_REGISTER_SOURCE`,
    );
  }
}

/** Puts the given source where the code imports `register-source.json`. */
function pinSource(source: PinnedSource) {
  const file = resolve(import.meta.dirname, 'register-source.json');
  return {
    name: 'lucheng:pinned-source',
    load: (id: string) => (resolve(id) === file ? JSON.stringify(source) : undefined),
  };
}
