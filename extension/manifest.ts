import type { UserManifest } from 'wxt';
import { tenderSitesOf } from '../shared/jurisdiction/tender-sites.ts';
import { minimumVersions, type TargetBrowser } from './minimum-versions.ts';
import type { PinnedSource } from './pinned-source.ts';

/**
 * The manifest asks for as little as it can: tender sites are read from the start, any other site only once the reader
 * allows it, and the network is open to the registers' origins and mirrors alone.
 */
export function manifestOf(
  browser: TargetBrowser,
  sources: readonly PinnedSource[],
  { testHost, updateHome, version }: ManifestOptions = {},
): UserManifest & Messaging {
  const tenderHosts = tenderSitesOf(sources.map(({ jurisdiction }) => jurisdiction))
    .filter(({ isAskedAtInstall }) => isAskedAtInstall)
    .map(({ host }) => `*://${host}/*`);
  return {
    name: '__MSG_name__',
    ...(version !== undefined && { version }),
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ],
    omnibox: { keyword: 'lucheng' },
    host_permissions: [...tenderHosts, ...(testHost === undefined ? [] : [testHost])],
    // Asked for when the reader watches the first agency.
    optional_permissions: ['notifications'],
    options_ui: { page: 'settings.html', open_in_tab: true },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: policyOf(sources) },
    commands: {
      'next-hit': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextHit__' },
      'previous-hit': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_previousHit__',
      },
      'side-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_sidePanel__' },
    },
    ...ofBrowser[browser](updateHome),
  };
}

export type ManifestOptions = {
  /** By default the project's. */
  readonly version?: string | undefined;
  /** Match pattern of the one host that a test build may read beside those of the shipped one. */
  readonly testHost?: string | undefined;
  /** Address of the folder where an organisation that hosts the extension itself keeps it; stores take no such package. */
  readonly updateHome?: string | undefined;
};

/** Where the build puts what an organisation may fix. */
export const managedSchemaFile = 'managed-schema.json';

/** From Chrome 148 on messages need not be written as JSON, which takes a page's thread longer; older ones pass over the key. */
type Messaging = { readonly message_serialization?: 'structured_clone' };

/** By this the add-ons' store and a managed Firefox know the extension; under another it would be another one. */
export const firefoxId = 'extension@lucheng';

/** What only one browser knows. */
const ofBrowser: Readonly<
  Record<TargetBrowser, (updateHome?: string) => UserManifest & Messaging & Managed>
> = {
  chrome: (updateHome) => ({
    minimum_chrome_version: `${minimumVersions.chrome}`,
    message_serialization: 'structured_clone',
    // Firefox takes its policies without a schema.
    storage: { managed_schema: managedSchemaFile },
    ...(updateHome !== undefined && { update_url: `${updateHome}updates.xml` }),
  }),
  firefox: (updateHome) => ({
    browser_specific_settings: {
      gecko: {
        id: firefoxId,
        strict_min_version: `${minimumVersions.firefox}.0`,
        // What a page says never leaves the device.
        data_collection_permissions: { required: ['none'] },
        ...(updateHome !== undefined && { update_url: `${updateHome}updates.json` }),
      },
    },
  }),
};

/** https://developer.chrome.com/docs/extensions/reference/manifest/storage */
type Managed = { readonly storage?: { readonly managed_schema: string } };

function policyOf(sources: readonly PinnedSource[]): string {
  const addresses = sources.flatMap(({ origin, mirrors }) => [origin, ...mirrors]);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    // Its own files too: the PDF reader has tables of old encodings.
    `connect-src 'self' ${addresses.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
