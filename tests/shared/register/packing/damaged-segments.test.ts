import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRegister } from '../../../../shared/register/layers/open-register.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { parseManifest } from '../../../../shared/register/trust/parse-head.ts';
import { makeSignedHead } from '../../../fixtures/register/make-head.ts';
import { makeRecords } from '../../../fixtures/register/make-records.ts';

describe('damaged segments', () => {
  const { manifestBytes, segments } = writeRegister(makeRecords(500));
  const manifest = parseManifest(manifestBytes);
  const file = segments[0]?.bytes ?? new Uint8Array();

  test('a damaged segment never throws when opened or read, even past the hash check', async () => {
    const head = await makeSignedHead();
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = file.with(at, (file[at] ?? 0) ^ mask);

        const register = manifest && openRegister(head, manifest, [damaged]);

        expect(() => register && [...register.all()].length).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('a segment cut at any byte does not open', async () => {
    const head = await makeSignedHead();
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(manifest && openRegister(head, manifest, [file.slice(0, length)])).toBeUndefined();
      }),
    );
  });

  test('a segment does not open in a register of another size', async () => {
    const head = await makeSignedHead();

    expect(manifest && openRegister(head, { ...manifest, records: 501 }, [file])).toBeUndefined();
  });
});
