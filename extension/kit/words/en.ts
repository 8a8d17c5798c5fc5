import type { KitWords } from './kit-words.ts';

export const en: KitWords = {
  title: 'Offline vetting kit',
  about: (city, asOf, until) =>
    `The register of ${city} as of ${asOf}; this kit answers until ${until}.`,
  offline:
    'This page sends nothing, and can’t: files are read on this device only. What has changed since is not in it.',
  keys: 'Root keys of the register by fingerprint (SHA-256); compare with those that the authority has published:',
  refused: {
    old: (asOf) =>
      `The data of this kit is as of ${asOf}, more than seven days ago; it answers nothing any more. Ask for a new kit where you got it, or vet on a computer with a network.`,
    clock: (asOf) =>
      `The clock of this device is before the time of the kit’s data (${asOf}), so it is wrong; nothing is answered. Set it and open the kit again.`,
    damaged:
      'This kit is damaged or was changed; it answers nothing. Ask for a new one where you got it.',
  },
};
