import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSections, unpackSections } from '../../../../shared/register/packing/container.ts';

const format = {
  magic: 'TEST',
  version: 3,
  sections: { small: Uint8Array, middle: Uint16Array, large: Uint32Array },
} as const;

const sections = fc.record({
  small: fc.uint8Array(),
  middle: fc.uint16Array(),
  large: fc.uint32Array(),
});

test('sections come back as they were packed', () => {
  fc.assert(
    fc.property(sections, (packed) => {
      const opened = unpackSections(format, packSections(format, packed));

      expect(opened).toEqual(packed);
    }),
  );
});

test('a file is used in place, without a copy', () => {
  const file = packSections(format, {
    small: Uint8Array.of(1, 2, 3),
    middle: Uint16Array.of(4),
    large: Uint32Array.of(5),
  });

  expect(unpackSections(format, file)?.large.buffer).toBe(file.buffer);
});

test('a file at an odd place of its buffer opens too', () => {
  const packed = { small: Uint8Array.of(1), middle: Uint16Array.of(2), large: Uint32Array.of(3) };
  const file = packSections(format, packed);
  const shifted = new Uint8Array(file.length + 3);
  shifted.set(file, 3);

  expect(unpackSections(format, shifted.subarray(3))).toEqual(packed);
});

test('a file that is cut short, or has more bytes after its end, is refused', () => {
  const file = packSections(format, {
    small: Uint8Array.of(1, 2, 3),
    middle: Uint16Array.of(4, 5),
    large: Uint32Array.of(6, 7),
  });

  for (let length = 0; length < file.length; length++) {
    expect(unpackSections(format, file.slice(0, length))).toBeUndefined();
  }
  expect(unpackSections(format, Uint8Array.of(...file, 0, 0, 0, 0))).toBeUndefined();
});

test.each([
  ['of another kind', { ...format, magic: 'TESU' }],
  ['of another version', { ...format, version: 2 }],
  ['with other sections', { ...format, sections: { small: Uint8Array } }],
])('a file %s is refused', (_, other) => {
  const sections = {
    small: Uint8Array.of(1),
    middle: Uint16Array.of(2),
    large: Uint32Array.of(3),
  };

  expect(unpackSections(format, packSections(other, sections))).toBeUndefined();
});

test('a section that ends within an element is refused', () => {
  const bytes = { magic: 'TEST', version: 1, sections: { one: Uint8Array } } as const;
  const file = packSections(bytes, { one: Uint8Array.of(1, 2, 3) });

  expect(unpackSections({ ...bytes, sections: { one: Uint16Array } }, file)).toBeUndefined();
});
