import { existsSync } from 'node:fs';
import { chromiumPlaces, findChromium } from './find-chromium.mjs';
import { findFirefox, firefoxPlaces } from './find-firefox.mjs';

/** The browsers that tests run in: what to say of one that is missing, and the Debian packages that bring it. */
const chromium = {
  name: 'Chromium',
  find: findChromium,
  places: chromiumPlaces,
  packages: ['chromium', 'fonts-noto-cjk'],
  otherwise: 'Install Chromium (not branded Chrome) and name it in the variable CHROMIUM.',
};
const firefox = {
  name: 'Firefox',
  find: findFirefox,
  places: firefoxPlaces,
  packages: ['firefox-esr', 'fonts-noto-cjk'],
  otherwise: 'Install Firefox (153 or newer) and name it in the variable FIREFOX.',
};

/** Which of them a command needs, by its first word. */
const neededBy = { '--browser': [chromium], '--browsers': [chromium, firefox] };

/** Those that are missing for it; undefined where the word asks for none. */
export function missingFor(word, isThere = ({ find }) => find() !== undefined) {
  return neededBy[word]?.filter((browser) => !isThere(browser));
}

/** What brings these browsers: a command where this machine can run it, else lines that say what a person has to do. */
export function remedyFor(missing, machine = thisMachine()) {
  const packages = [...new Set(missing.flatMap((browser) => browser.packages))];
  if (machine.isDebian && machine.isRoot) return { packages };
  const found = missing.flatMap(({ name, places }) => [
    `A ${name} is needed and none was found at:`,
    ...places.map((path) => `  ${path}`),
  ]);
  const advice = machine.isDebian
    ? [`Install it with: sudo apt-get install ${packages.join(' ')}`]
    : missing.map(({ otherwise }) => otherwise);
  return { says: [...found, ...advice] };
}

function thisMachine() {
  return {
    isDebian: existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
    isRoot: process.getuid?.() === 0,
  };
}
