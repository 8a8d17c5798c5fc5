import type { KeySet, PublicKey } from '../../../shared/register/trust/key-set.ts';

/**
 * What a root holder puts their name to, told against the set that they know: keys that come are marked with a plus, keys that go
 * with a minus. Where they know none, everything counts as new.
 */
export function describeKeySet(keySet: KeySet, known: KeySet | undefined): readonly string[] {
  const { version, jurisdiction, rootKeys, headKeys, withdrawnKeys, expiresAt } = keySet;
  const told = new Set(known?.withdrawnKeys.map(({ kid, reason, at }) => kid + reason + at));
  const withdrawn = withdrawnKeys.filter(({ kid, reason, at }) => !told.has(kid + reason + at));
  return [
    `第 ${version} 版密钥集，地区 ${jurisdiction}，至 ${expiresAt} / key set ${version} of ${jurisdiction}, until ${expiresAt}`,
    `根密钥 / roots ${thresholds(keySet, known)}: ${idsOf(rootKeys, known?.rootKeys ?? [])}`,
    `库头密钥 / head keys: ${idsOf(headKeys, known?.headKeys ?? [])}`,
    ...withdrawn.map(
      ({ kid, reason, at }) => `撤销 / withdrawn: ${kid} ${reason}, 自 / from ${at}`,
    ),
  ];
}

function thresholds({ threshold, rootKeys }: KeySet, known: KeySet | undefined): string {
  const now = `${threshold} of ${rootKeys.length}`;
  const before = known && `${known.threshold} of ${known.rootKeys.length}`;
  return before === undefined || before === now ? `(${now})` : `(${before} → ${now})`;
}

function idsOf(keys: readonly PublicKey[], known: readonly PublicKey[]): string {
  const isIn = (list: readonly PublicKey[], key: PublicKey) =>
    list.some(({ kid, publicKey }) => kid === key.kid && publicKey === key.publicKey);
  const gone = known.filter((key) => !isIn(keys, key));
  return [
    ...keys.map((key) => (isIn(known, key) ? key.kid : `+${key.kid}`)),
    ...gone.map(({ kid }) => `-${kid}`),
  ].join(' ');
}
