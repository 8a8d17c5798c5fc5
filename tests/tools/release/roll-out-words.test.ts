import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rollOutFrom } from '../../../tools/release/roll-out-from.ts';
import { refuseOtherXpi } from '../../../tools/release/signed-xpi.ts';
import { updatesForChrome, updatesForFirefox } from '../../../tools/release/update-manifests.ts';

const home = 'https://it.example/lucheng/';
const bytes = (text: string) => new TextEncoder().encode(text);
const files = { 'manifest.json': bytes('{}'), 'background.js': bytes('start()') };
const seal = { 'META-INF/mozilla.rsa': bytes('seal') };
const built = zipSync(files);

test('without an address no packages are made for a roll-out', () => {
  expect(rollOutFrom({})).toBeUndefined();
  expect(rollOutFrom({ home })).toMatchObject({ home });
});

test.each([
  ['without encryption', { home: 'http://it.example/lucheng/' }],
  ['of a file', { home: 'https://it.example/updates.xml' }],
  ['with a query', { home: `${home}?v=1` }],
  ['that is none', { home: 'it.example' }],
  ['missing beside a key', { key: 'key.pem' }],
])('an address for the roll-out %s is refused', (_, words) => {
  expect(() => rollOutFrom(words)).toThrow('--home');
});

test('Chrome and Firefox are told where the new version lies, and Firefox its hash', () => {
  const xml = updatesForChrome('a'.repeat(32), '1.2.3', home, 'lucheng-1.2.3.crx');
  const json = JSON.parse(updatesForFirefox('1.2.3', home, { name: 'l.xpi', sha256: 'ab12' }));

  expect(xml).toContain(`appid="${'a'.repeat(32)}"`);
  expect(xml).toContain(`codebase="${home}lucheng-1.2.3.crx" version="1.2.3"`);
  expect(json.addons['extension@lucheng'].updates).toEqual([
    expect.objectContaining({
      version: '1.2.3',
      update_link: `${home}l.xpi`,
      update_hash: 'sha256:ab12',
    }),
  ]);
});

test('the package that Mozilla has signed is taken', () => {
  expect(() => refuseOtherXpi(zipSync({ ...files, ...seal }), built)).not.toThrow();
});

test.each([
  ['unsigned', zipSync(files), 'not signed'],
  ['no package', bytes('hello'), 'can’t be opened'],
  [
    'with a file changed',
    zipSync({ ...files, ...seal, 'background.js': bytes('spy()') }),
    'background.js differs',
  ],
  ['with a file more', zipSync({ ...files, ...seal, 'spy.js': bytes('spy()') }), 'spy.js differs'],
  ['with a file less', zipSync({ ...seal, 'manifest.json': bytes('{}') }), 'background.js differs'],
])('a package that is %s is refused', (_, xpi, why) => {
  expect(() => refuseOtherXpi(xpi, built)).toThrow(why);
});
