import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { rsaKeyIn, signCrx } from '../../../tools/release/sign-crx.ts';

const pem = { type: 'pkcs8', format: 'pem' } as const;
const { privateKey: key, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const zip = Buffer.from('PK made up');
const spki = publicKey.export({ type: 'spki', format: 'der' });
const idBytes = createHash('sha256').update(spki).digest().subarray(0, 16);

test('a signed package for Chrome begins as CRX 3, ends with the zip, and is signed over its id and the zip', () => {
  const crx = Buffer.from(signCrx(zip, key).crx);
  const headerLength = crx.readUInt32LE(8);
  const header = crx.subarray(12, 12 + headerLength);
  const signedData = Buffer.concat([Buffer.from([0x0a, 16]), idBytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedData.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]);
  const signature = header.subarray(header.indexOf(spki) + spki.length + 3).subarray(0, 256);

  expect(crx.subarray(0, 8)).toEqual(Buffer.from('Cr24\x03\0\0\0', 'latin1'));
  expect(crx.subarray(12 + headerLength)).toEqual(zip);
  expect(header.includes(signedData)).toBe(true);
  expect(verify('sha256', signed, createPublicKey(key), signature)).toBe(true);
});

test('the key that signs a package for Chrome is taken from a PEM file', () => {
  expect(signCrx(zip, rsaKeyIn(`${key.export(pem)}`))).toEqual(signCrx(zip, key));
});

test('the id of a package for Chrome is that of its key, in the letters a to p', () => {
  const { id } = signCrx(zip, key);

  expect(id).toMatch(/^[a-p]{32}$/);
  const digits = id.replace(/./g, (letter) => (letter.charCodeAt(0) - 97).toString(16));
  expect(digits).toBe(idBytes.toString('hex'));
});

test('the same zip and key give the same bytes, another key another id', () => {
  const { privateKey: other } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  expect(signCrx(zip, key)).toEqual(signCrx(zip, key));
  expect(signCrx(zip, other).id).not.toBe(signCrx(zip, key).id);
});

test.each([
  ['a file without a key', 'nothing'],
  ['a short key', `${generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem)}`],
  [
    'a key of another kind',
    `${generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem)}`,
  ],
])('%s signs no package for Chrome', (_, wrong) => {
  expect(() => rsaKeyIn(wrong)).toThrow(/RSA key of 2048 bits or more/);
});
