import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** A package that Chrome and Edge install by policy, and the id by which they know whose it is. */
export type SignedCrx = { readonly crx: Uint8Array; readonly id: string };

/**
 * A zip as a CRX of version 3 (https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto).
 * Whoever has the key can replace the extension on every machine. The same zip and key give the same bytes.
 */
export function signCrx(zip: Uint8Array, key: KeyObject): SignedCrx {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const signedData = field(1, id);
  const toSign = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    size(signedData),
    signedData,
    zip,
  ]);
  const proof = Buffer.concat([field(1, publicKey), field(2, sign('sha256', toSign, key))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  const crx = Buffer.concat([Buffer.from('Cr24\x03\0\0\0', 'latin1'), size(header), header, zip]);
  return { crx, id: lettersOf(id) };
}

/** The RSA key in a PEM file's text. Throws where there is none, or a short one. */
export function rsaKeyIn(pem: string): KeyObject {
  const key = keyIn(pem);
  const { modulusLength = 0 } = key?.asymmetricKeyDetails ?? {};
  if (key?.asymmetricKeyType !== 'rsa' || modulusLength < 2048) {
    throw new Error(
      'The key of the package has to be a PEM file of an RSA key of 2048 bits or more',
    );
  }
  return key;
}

function keyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** Chrome writes an id in the letters a to p instead of the digits 0 to f. */
function lettersOf(id: Buffer): string {
  return id
    .toString('hex')
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

function size(part: Uint8Array): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(part.length);
  return bytes;
}

/** A field of bytes, as protocol buffers write it: number and kind, length, the bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return Buffer.from([...bytes, left]);
}
