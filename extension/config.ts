import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'wxt';
import { managedSchemaFile, manifestOf } from './manifest.ts';
import { minimumVersions, type TargetBrowser } from './minimum-versions.ts';
import type { PinnedSource } from './pinned-source.ts';
import { managedSchema } from './settings/managed-schema.ts';

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
    manifest: ({ browser }) => manifestOf(targetOf(browser), source, testHost),
    hooks: {
      'build:before': () => refuseUnpinned(source),
      'build:publicAssets': (_, files) => {
        const contents = JSON.stringify(managedSchema(), null, 2);
        files.push({ relativeDest: managedSchemaFile, contents });
      },
    },
    vite: ({ browser }) => ({
      plugins: [preact({ reactAliasesEnabled: false }), pinSource(source), narrowScripts],
      build: { target: `${targetOf(browser)}${minimumVersions[targetOf(browser)]}` },
      worker: { format: 'es', plugins: () => [pinSource(source)] },
    }),
  };
}

/** Whatever is not Firefox takes what is built for Chrome. */
function targetOf(browser: string): TargetBrowser {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}

/** An extension without keys to trust would show nothing, for ever; one that trusts a wrong origin is worse. */
function refuseUnpinned({ origin, keySet }: PinnedSource): void {
  const { rootKeys, headKeys } = keySet.keySet;
  if (rootKeys.length === 0 || headKeys.length === 0) {
    throw new Error(
      `The register source ${origin} pins no keys: name one that does in LUCHENG_REGISTER_SOURCE`,
    );
  }
}

type Chunk = { readonly type: string; code?: string };

/** A browser keeps a script with a single Chinese letter in it at two bytes a character, in every tab: these are written as `\\u4e2d`. */
const narrowScripts = {
  name: 'lucheng:narrow-scripts',
  generateBundle: (_: unknown, bundle: Readonly<Record<string, Chunk>>) => {
    for (const name of pageScripts) {
      const chunk = bundle[name];
      if (chunk?.code !== undefined) chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escaped);
    }
  },
};

const pageScripts = ['early.js', 'page.js', 'found.js', 'card.js'];

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Puts the given source where the code imports `register-source.json`. */
function pinSource(source: PinnedSource) {
  const file = resolve(import.meta.dirname, 'register-source.json');
  return {
    name: 'lucheng:pinned-source',
    load: (id: string) => (resolve(id) === file ? JSON.stringify(source) : undefined),
  };
}
