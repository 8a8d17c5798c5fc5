import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fetched } from '../../../shared/register/reader/register-source.ts';
import { makeSignedKeySet } from '../../fixtures/register/make-keys.ts';
import {
  type MemorySource,
  memorySource,
  publishKeys,
} from '../../fixtures/register/memory-ports.ts';
import { makeVictim, type Victim } from './make-victim.ts';
import { isSame, mutations } from './mutations.ts';
import { type Publication, publications } from './publications.ts';
import { sectionsOf } from './sections-of.ts';

const mutationsOfEach = 10_000 / publications.length;

describe.each(publications)('damaged files, of $name,', (publication) => {
  test('a file with a bit of any section flipped, or cut there, is neither kept nor shown', async () => {
    const { victim, paths } = await publishBeside(publication);
    for (const path of paths) {
      for (const damaged of damagesOf(victim.source.files.get(path) ?? new Uint8Array())) {
        await expectRefused(victim, path, { kind: 'bytes', bytes: damaged });
      }
    }
  });

  test('a file that is endless, or far larger than its limit, is neither kept nor shown', async () => {
    const { victim, paths } = await publishBeside(publication);
    for (const path of paths) {
      const bytes = victim.source.files.get(path) ?? new Uint8Array();
      const padded = new Uint8Array(4_000_000).fill(0x20);
      padded.set(bytes);

      await expectRefused(victim, path, { kind: 'too-large' });
      await expectRefused(victim, path, { kind: 'bytes', bytes: padded });
    }
  });

  test('a file that never comes leaves the register held as it is', async () => {
    const { victim, paths } = await publishBeside(publication);
    for (const path of paths) {
      await expectRefused(victim, path, { kind: 'unreachable' });
    }
  });

  test(`a file with one of ${mutationsOfEach} mutations (of 10,000) is refused each time and never makes the reader throw`, async () => {
    const { victim, paths } = await publishBeside(publication);
    const { files } = victim.source;
    const all = [...files.values()];
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), mutations, async (path, mutate) => {
        const bytes = files.get(path) ?? new Uint8Array();
        const mutated = mutate(bytes, all);
        fc.pre(!isSame(bytes, mutated));
        tried += 1;

        victim.reset();
        const refreshed = await victim.refresh({
          source: replacing(victim.source, path, { kind: 'bytes', bytes: mutated }),
          holder: { register: victim.register },
        });

        // The tests above also check what a new start would show, which is slow.
        expect(refreshed.kind).toBe('failed');
        expect(refreshed.register).toBe(victim.register);
        expect(victim.store.files.has(path)).toBe(false);
      }),
      { numRuns: mutationsOfEach },
    );
    expect(tried).toBeGreaterThanOrEqual(mutationsOfEach);
  });
});

/**
 * Publishes the next register beside the one that the victim holds, key set included, and gives the paths of its new
 * files.
 */
async function publishBeside({ publish }: Publication) {
  const victim = await makeVictim();
  const before = new Set(victim.source.files.keys());
  await publish(victim.source, { sequence: 8 });
  publishKeys(victim.source, await makeSignedKeySet({ version: 2 }));
  const added = [...victim.source.files.keys()].filter((path) => !before.has(path));
  return { victim, paths: ['head', ...added] };
}

/** The file with a bit flipped at the beginning, middle and end of each section, and cut at each of these places. */
function damagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return sectionsOf(bytes)
    .flatMap(({ start, end }) => [start, (start + end) >> 1, end - 1])
    .flatMap((at) => [bytes.with(at, (bytes[at] ?? 0) ^ 1), bytes.slice(0, at)]);
}

function replacing(source: MemorySource, path: string, by: Fetched): MemorySource {
  const replaced = memorySource((asked) => (asked === path ? by : undefined));
  for (const [name, bytes] of source.files) replaced.files.set(name, bytes);
  return replaced;
}

async function expectRefused(victim: Victim, path: string, by: Fetched): Promise<void> {
  victim.reset();
  const refreshed = await victim.refresh({ source: replacing(victim.source, path, by) });
  expect(victim.store.files.has(path)).toBe(false);
  await victim.expectUnharmed(refreshed);
}
