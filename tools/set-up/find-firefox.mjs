import { existsSync } from 'node:fs';

/** Where a Firefox may be; the extended support release is the oldest that the extension is published for. */
export const firefoxPlaces = [
  ...(process.env.FIREFOX ? [process.env.FIREFOX] : []),
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
];

export function findFirefox() {
  return firefoxPlaces.find((path) => existsSync(path));
}
