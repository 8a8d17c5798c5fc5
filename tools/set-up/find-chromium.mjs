import { existsSync } from 'node:fs';

/** Where a Chromium that still loads unpacked extensions may be; branded Chrome no longer does. */
export const chromiumPlaces = [
  ...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];

export function findChromium() {
  return chromiumPlaces.find((path) => existsSync(path));
}
