import type { PinnedSource } from './pinned-source.ts';

/**
 * What stands in the way of building with these registers, each in one sentence. An extension without keys to trust would show nothing,
 * for ever; a key of two registers would let one city speak for the other.
 */
export function sourceFaults(sources: readonly PinnedSource[]): readonly string[] {
  if (sources.length === 0) return ['No register source is named'];
  return [
    ...sources.flatMap(faultsOf),
    ...repeated(sources.map(({ jurisdiction }) => jurisdiction)).map(
      (code) => `Two register sources are of one jurisdiction, ${code}`,
    ),
    ...repeated(sources.flatMap(addressesOf)).map(
      (address) => `Two register sources have one address, ${address}`,
    ),
    ...repeated(sources.flatMap(keysOf)).map(
      (key) => `Two register sources pin one key, ${key}: each city has keys of its own`,
    ),
  ];
}

function faultsOf({ origin, jurisdiction, city, keySet: { keySet } }: PinnedSource) {
  const faults: string[] = [];
  if (keySet.rootKeys.length === 0 || keySet.headKeys.length === 0)
    faults.push(
      `The register source ${origin} pins no keys: name one that does in LUCHENG_REGISTER_SOURCES`,
    );
  if (keySet.jurisdiction !== jurisdiction)
    faults.push(
      `The register source ${origin} pins keys of ${keySet.jurisdiction}, not ${jurisdiction}`,
    );
  if (!city?.zh || !city.en)
    faults.push(`The register source ${origin} doesn’t say its city’s name`);
  return faults;
}

function addressesOf({ origin, mirrors }: PinnedSource): readonly string[] {
  return [...new Set([origin, ...mirrors])];
}

function keysOf({ keySet: { keySet } }: PinnedSource): readonly string[] {
  const { rootKeys, headKeys } = keySet;
  return [...new Set([...rootKeys, ...headKeys].map(({ publicKey }) => publicKey))];
}

function repeated(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((one, place) => all.indexOf(one) !== place))];
}
