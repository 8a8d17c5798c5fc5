import { firefoxId } from '../../extension/manifest.ts';
import { minimumVersions } from '../../extension/minimum-versions.ts';

/** Where Chrome and Edge look for a new version: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function updatesForChrome(id: string, version: string, home: string, crx: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${new URL(crx, home)}" version="${version}" prodversionmin="${minimumVersions.chrome}.0.0.0"/>
  </app>
</gupdate>
`;
}

/** Where Firefox does: https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export function updatesForFirefox(
  version: string,
  home: string,
  xpi: { readonly name: string; readonly sha256: string },
): string {
  const update = {
    version,
    update_link: new URL(xpi.name, home).href,
    update_hash: `sha256:${xpi.sha256}`,
    applications: { gecko: { strict_min_version: `${minimumVersions.firefox}.0` } },
  };
  return `${JSON.stringify({ addons: { [firefoxId]: { updates: [update] } } }, null, 2)}\n`;
}
