import { expect, test, vi } from 'vitest';
import { eraseEverything } from '../../../extension/background/erase-everything.ts';

function keepers() {
  const order: string[] = [];
  const note = (what: string) =>
    vi.fn(async () => {
      order.push(what);
    });
  return {
    order,
    stopPages: note('pages'),
    stopSync: note('sync'),
    clearAlarms: note('alarms'),
    clearStorage: note('storage'),
    granted: async () => [
      { origins: ['*://manifest.example/*'] as [string] },
      { permissions: ['notifications'] as [string] },
    ],
    giveBack: vi.fn(async (grant: object) => {
      if ('origins' in grant) throw new Error('You cannot remove required permissions.');
      order.push('grant');
    }),
    databases: async () => ['register', 'records'],
    deleteDatabase: vi.fn(async (name: string) => {
      order.push(name);
      return name !== 'records';
    }),
  };
}

test('everything that writes is stopped before anything is deleted, and storage is cleared last', async () => {
  const world = keepers();

  await eraseEverything(world);

  expect(world.order).toEqual([
    'pages',
    'sync',
    'alarms',
    'grant',
    'register',
    'records',
    'storage',
  ]);
});

test('what is still open somewhere is named', async () => {
  expect(await eraseEverything(keepers())).toEqual(['records']);
});
