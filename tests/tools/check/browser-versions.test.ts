import type { Identifier } from '@mdn/browser-compat-data/types';
import { expect, test } from 'vitest';
import { guardedNames } from '../../../tools/check/guarded-names.ts';
import { chosenStages } from '../../../tools/check/steps.ts';
import { versionFaults } from '../../../tools/check/version-faults.ts';

const since = (version: string | false): Identifier =>
  ({ __compat: { support: { chrome: { version_added: version } } } }) as unknown as Identifier;
const data = {
  api: {
    Highlight: since('105'),
    Element: {
      moveBefore: since('133'),
      flatMap: since('150'),
      createObjectURL_static: since('19'),
    },
    Flagged: {
      __compat: { support: { chrome: { version_added: '90', flags: [{ name: 'x' }] } } },
    } as unknown as Identifier,
  },
  javascript: { builtins: { Array: { flatMap: since('69') } } },
  css: { properties: { 'text-box-trim': since('133'), color: since('1') } },
  webextensions: {
    api: { tabs: { query: since('5') }, sidePanel: { open: since('116'), close: since('141') } },
    manifest: {
      name: since('4'),
      optional_permissions: since('16'),
      permissions: { tabs: since('4'), userScripts: since(false) },
    },
  },
} as const;

function faultsOf(text: string, guarded: readonly string[] = [], more = {}) {
  const browser = { name: 'chrome', version: 131 } as const;
  const manifest = { name: 'Lucheng', permissions: ['tabs'], ...more };
  return versionFaults(
    data,
    [{ browser, texts: [text], manifest }],
    [{ names: guarded, reason: 'asked for first' }],
  );
}

test.each([
  'new Highlight(r);b.tabs.query({});URL.createObjectURL(f)',
  // Young in one interface, old in another: the name says nothing.
  'a.flatMap(f)',
  // Members of other things.
  'dialog.close();b?.sidePanel?.open(w)',
  '.card{color:red}',
])('what the oldest version knows is no fault: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.each([
  ['a method of an element', 'p.moveBefore(a,b)', 'moveBefore'],
  ['a function of the browser', 'b.sidePanel?.close()', 'sidePanel.close'],
  ['what needs a flag', 'new Flagged', 'Flagged'],
  ['a style', 'x=`h1{text-box-trim:both}`', 'text-box-trim'],
])('%s that is younger is a fault, but for where it is guarded', (_, text, name) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining(`chrome 131 doesn’t know “${name}”`)]);
  expect(faultsOf(text, [name])).toEqual([]);
});

test.each([
  ['permission', { permissions: ['tabs', 'userScripts'] }, 'userScripts'],
  ['permission asked for later', { optional_permissions: ['userScripts'] }, 'userScripts'],
  ['key of the manifest', { unheard_of: 1 }, 'unheard_of'],
])('a %s that nobody knows is a fault', (_, manifest, name) => {
  expect(faultsOf('', [], manifest)).toEqual([expect.stringContaining(`“${name}”`)]);
});

test('a guard for what is used no more is a fault', () => {
  expect(faultsOf('', ['moveBefore'])).toEqual([
    expect.stringContaining('“moveBefore” needs no guard any more'),
  ]);
});

test('a name is guarded once, and every guard has a reason', () => {
  const names = guardedNames.flatMap((one) => one.names);

  expect(names).toHaveLength(new Set(names).size);
  for (const { reason } of guardedNames) expect(reason.length).toBeGreaterThan(30);
});

test('npm run check holds what it has built against the oldest versions', () => {
  const names = chosenStages([], false)
    .flat(2)
    .map(({ name }) => name);

  expect(names.slice(names.indexOf('extension build'))).toContain('browser versions');
});
