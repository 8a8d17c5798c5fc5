import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { inBatches } from '../../../tools/start/in-batches.ts';
import { partsOf } from '../../../tools/start/parts.ts';
import { placeOf } from '../../../tools/start/place.ts';
import { watchFolder } from '../../../tools/start/watch-folder.ts';
import { startServers } from '../../../tools/town/serve.ts';

afterEach(() => vi.useRealTimers());

test.each([
  [['worker/desk/index.ts'], ['workers']],
  [['widget/define.ts'], ['widget']],
  [['extension/panels/popup/popup.tsx', 'extension/public/icon/16.png'], ['extension']],
  [['shared/view/tokens.ts'], ['workers', 'widget', 'site', 'extension']],
  [
    ['widget/define.ts', 'worker/public/app.ts'],
    ['workers', 'widget'],
  ],
  [['tools/demo/story.ts', 'package.json', 'tests/shared/a.test.ts'], []],
  [['shared/.popup.tsx.swp', 'shared/popup.tsx~', 'shared/4913', 'shared/view'], []],
])('a change of the files %j has %j built anew', (files, expected) => {
  expect(partsOf(files)).toEqual(expected);
});

test('npm run dev takes three ports in a row, and other ports have other data', () => {
  const usual = placeOf([]);
  const other = placeOf(['--port', '9000']);

  expect(usual).toMatchObject({ ports: { public: 8787, desk: 8788, demo: 8789, counter: 8790 } });
  expect(other).toMatchObject({ ports: { public: 9000, desk: 9001, demo: 9002, counter: 9003 } });
  expect(usual).not.toHaveProperty('stateDir', Object(other).stateDir);
});

test.each([['--port', '80'], ['--port', '65534'], ['--port', 'x'], ['--prot', '9000'], ['9000']])(
  'npm run dev refuses the words %s %s',
  (...words) => {
    expect(placeOf(words)).toBeTypeOf('string');
  },
);

test('files saved together are one batch, and what is saved meanwhile is the next', async () => {
  vi.useFakeTimers();
  const batches: string[][] = [];
  let finish: () => void = () => undefined;
  const tell = inBatches(200, (batch) => {
    batches.push([...batch]);
    return new Promise((resolve) => {
      finish = resolve;
    });
  });

  tell('a');
  await vi.advanceTimersByTimeAsync(150);
  tell('b');
  tell('a');
  await vi.advanceTimersByTimeAsync(200);
  tell('c');
  await vi.advanceTimersByTimeAsync(1000);
  expect(batches).toEqual([['a', 'b']]);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(batches).toEqual([['a', 'b'], ['c']]);
});

test('a watched file is told of each time it is replaced, and so is one in a new folder', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-watch-'));
  const file = join(dir, 'in/a.ts');
  await mkdir(join(dir, 'in'));
  await writeFile(file, '0');
  let told: string[] = [];
  const stop = watchFolder(dir, (path) => told.push(path));
  try {
    for (const text of ['1', '2', '3']) {
      told = [];
      await writeFile(join(dir, 'new'), text);
      await rename(join(dir, 'new'), file);
      await expect.poll(() => told).toContain(file);
    }
    const later = join(dir, 'later');
    await mkdir(later);
    await expect.poll(() => told).toContain(later);
    await writeFile(join(later, 'b.ts'), '');
    await expect.poll(() => told).toContain(join(later, 'b.ts'));
  } finally {
    stop();
    await rm(dir, { recursive: true, force: true });
  }
});

test('a worker’s new code answers at the same address; code that doesn’t build leaves the one before', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-reload-'));
  const deskEntry = join(dir, 'desk.ts');
  await writeFile(deskEntry, deskSaying('one'));
  const servers = await startServers({
    dir,
    ports: { public: 0, desk: 0, counter: 0 },
    deskEntry,
    desk: {},
    public: { ROOT_KEYS: '' },
  });
  const { origin } = new URL(servers.deskOrigin);
  const ask = () => fetch(origin).then((answer) => answer.text());
  try {
    expect(await ask()).toBe('one, asked 1 times');
    expect(await servers.reload()).toEqual([]);

    await writeFile(deskEntry, 'export default {');
    await expect(servers.reload()).rejects.toThrow('found end of file');
    expect(await ask()).toBe('one, asked 2 times');

    await writeFile(deskEntry, deskSaying('two'));
    expect(await servers.reload()).toEqual(['desk']);
    expect(await ask()).toBe('two, asked 3 times');
  } finally {
    await servers.stop();
    await rm(dir, { recursive: true, force: true });
  }
});

/** A desk that says `word` and how often its ledger object was asked. */
function deskSaying(word: string): string {
  return `
    import { DurableObject } from 'cloudflare:workers';
    export class LedgerObject extends DurableObject {
      asked() {
        const times = (this.ctx.storage.kv.get('asked') ?? 0) + 1;
        this.ctx.storage.kv.put('asked', times);
        return times;
      }
    }
    export default {
      async fetch(_request, { LEDGER }) {
        const times = await LEDGER.get(LEDGER.idFromName('one')).asked();
        return new Response('${word}, asked ' + times + ' times');
      },
    };
  `;
}
