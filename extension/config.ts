import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'wxt';
import { type ManifestOptions, managedSchemaFile, manifestOf } from './manifest.ts';
import { minimumVersions, type TargetBrowser } from './minimum-versions.ts';
import type { PinnedSource } from './pinned-source.ts';
import { managedSchema } from './settings/managed-schema.ts';
import { sourceFaults } from './source-faults.ts';

export type ExtensionOptions = ManifestOptions & {
  /** The registers to read, the reader's own city first. */
  readonly sources: readonly PinnedSource[];
};

/** How WXT builds the extension, for its own command line and for `buildExtension`. */
export function extensionConfig({ sources, ...own }: ExtensionOptions): InlineConfig {
  return {
    srcDir: 'extension',
    publicDir: 'extension/public',
    imports: false,
    manifest: ({ browser }) => manifestOf(targetOf(browser), sources, own),
    hooks: {
      'build:before': () => refuseFaulty(sources),
      'build:publicAssets': (_, files) => {
        const contents = JSON.stringify(managedSchema(), null, 2);
        files.push({ relativeDest: managedSchemaFile, contents });
      },
    },
    vite: ({ browser }) => ({
      plugins: [preact({ reactAliasesEnabled: false }), pinSources(sources), narrowScripts],
      build: {
        target: `${targetOf(browser)}${minimumVersions[targetOf(browser)]}`,
        rolldownOptions: untimed,
      },
      worker: {
        format: 'es',
        plugins: () => [pinSources(sources)],
        rolldownOptions: untimed,
      },
    }),
  };
}

/** How long a build took is no warning of its own. */
const untimed = { checks: { bundlerTimings: false } };

/** Whatever is not Firefox takes what is built for Chrome. */
function targetOf(browser: string): TargetBrowser {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}

function refuseFaulty(sources: readonly PinnedSource[]): void {
  const faults = sourceFaults(sources);
  if (faults.length > 0) throw new Error(faults.join('\n'));
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

/** Puts the given sources where the code imports `register-sources.json`. */
function pinSources(sources: readonly PinnedSource[]) {
  const file = resolve(import.meta.dirname, 'register-sources.json');
  return {
    name: 'lucheng:pinned-sources',
    load: (id: string) => (resolve(id) === file ? JSON.stringify(sources) : undefined),
  };
}
