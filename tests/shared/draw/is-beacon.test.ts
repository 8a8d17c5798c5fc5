import { expect, test } from 'vitest';
import { isBeacon } from '../../../shared/draw/is-beacon.ts';
import { quicknet } from '../../../shared/draw/quicknet.ts';
import { roundAt, timeOfRound } from '../../../shared/kinds/draw/quicknet-time.ts';
import { fromHex, sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import { round123, round1000 } from '../../fixtures/draw/beacons.ts';

test.each([round123, round1000])('round $round, as drand published it, is a beacon', (beacon) => {
  expect(isBeacon(beacon)).toBe(true);
});

const other = `${round1000.signature.slice(0, 20)}00${round1000.signature.slice(22)}`;

test.each([
  ['another round', { ...round1000, round: 1001 }],
  ['the signature of another round', { ...round123, round: 1000 }],
  ['other randomness', { ...round1000, randomness: round123.randomness }],
  ['a signature changed', withSignature(other)],
  ['a signature cut short', withSignature(round1000.signature.slice(0, 94))],
  ['the point at infinity', withSignature(`c0${'00'.repeat(47)}`)],
  ['a signature of the other sign', withSignature(`94${round1000.signature.slice(2)}`)],
  ['no hexadecimal', { ...round1000, signature: 'zz' }],
  ['round 0', { ...round1000, round: 0 }],
  ['half a round', { ...round1000, round: 1000.5 }],
])('%s is no beacon', (_name, beacon) => {
  expect(isBeacon(beacon)).toBe(false);
});

test('quicknet’s key is that of its chain: the chain’s hash covers it', () => {
  const key = fromHex(quicknet.publicKey) ?? new Uint8Array();
  const genesisSeed = 'f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e';
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, 3);
  head.setBigInt64(4, BigInt(Date.parse(timeOfRound(1)) / 1000));
  const seed = fromHex(genesisSeed) ?? new Uint8Array();

  const info = [new Uint8Array(head.buffer), key, seed, utf8('quicknet')];

  expect(toHex(sha256(Uint8Array.from(info.flatMap((part) => [...part]))))).toBe(
    quicknet.chainHash,
  );
});

test('quicknet’s rounds come every three seconds', () => {
  expect(timeOfRound(1)).toBe('2023-08-23T15:09:27.000Z');
  expect(timeOfRound(1000)).toBe('2023-08-23T15:59:24.000Z');
  expect(roundAt('2023-08-23T15:59:24.000Z')).toBe(1000);
  expect(roundAt('2023-08-23T15:59:24.001Z')).toBe(1001);
  expect(roundAt('2020-01-01T00:00:00.000Z')).toBe(1);
});

function withSignature(signature: string) {
  const randomness = toHex(sha256(fromHex(signature) ?? new Uint8Array()));
  return { ...round1000, signature, randomness };
}
