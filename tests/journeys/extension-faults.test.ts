import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestKey } from '../fixtures/keys/test-key.ts';
import { cleared, type OpenTender, openTender } from './extension-faults/open-tender.ts';

let run: OpenTender['run'];
let opened: OpenTender['opened'];
let levels: OpenTender['levels'];

beforeAll(async () => {
  ({ run, opened, levels } = await openTender());
});
afterAll(() => run?.stop());

test('a sound register is shown', async () => {
  expect((await opened.state()).registers[0]).toMatchObject({ condition: 'fresh', size: 1 });
  expect(await levels()).toEqual(['blacklisted']);
});

test('a truncated file is refused, and the register held stays', async () => {
  await run.register.publish(cleared, { sequence: 6 });
  run.register.meddle((path, body) => (path.includes('/files/') ? body.subarray(0, -8) : body));

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toMatch(/^(file|segment)\./);

  expect(await levels()).toEqual(['blacklisted']);
});

test('a file with a flipped bit is refused', async () => {
  run.register.meddle((path, body) => {
    if (!path.includes('/files/')) return body;
    const flipped = Uint8Array.from(body);
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
    return flipped;
  });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('file.hash');
  run.register.meddle();
});

test('an older head is refused', async () => {
  await run.register.publish(cleared, { sequence: 4 });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('head.rollback');

  expect(await levels()).toEqual(['blacklisted']);
});

test('a head signed by an unknown key is refused', async () => {
  await run.register.publish(cleared, { sequence: 7, signedBy: await makeTestKey() });

  expect((await run.ask({ kind: 'check-now' }))[0].failure).toBe('head.unknown-key');

  expect(await levels()).toEqual(['blacklisted']);
});

test('a register that doesn’t answer leaves the one held in force', async () => {
  run.register.meddle(() => undefined);

  const [status] = await run.ask({ kind: 'check-now' });

  expect(status).toMatchObject({ condition: 'fresh', failure: 'unreachable' });
  expect(await levels()).toEqual(['blacklisted']);
  run.register.meddle();
});
