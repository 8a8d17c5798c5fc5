import type { KeySet, PublicKey } from '../../../shared/register/trust/key-set.ts';
import type { Unsigned } from './detached.ts';

/** What a root holder puts their name to, told against the set before. */
export function describeKeySet({ before, keySet }: Unsigned): readonly string[] {
  const { version, jurisdiction, threshold, rootKeys, headKeys, withdrawnKeys, expiresAt } = keySet;
  const known = new Set(
    before?.keySet.withdrawnKeys.map(({ kid, reason, at }) => kid + reason + at),
  );
  const withdrawn = withdrawnKeys.filter(({ kid, reason, at }) => !known.has(kid + reason + at));
  return [
    `第 ${version} 版密钥集，地区 ${jurisdiction}，至 ${expiresAt} / key set ${version} of ${jurisdiction}, until ${expiresAt}`,
    `根密钥 / roots (${threshold} of ${rootKeys.length}): ${idsOf(rootKeys, before?.keySet, 'rootKeys')}`,
    `库头密钥 / head keys: ${idsOf(headKeys, before?.keySet, 'headKeys')}`,
    ...withdrawn.map(
      ({ kid, reason, at }) => `撤销 / withdrawn: ${kid} ${reason}, 自 / from ${at}`,
    ),
  ];
}

/** New ones are marked with a plus. */
function idsOf(
  keys: readonly PublicKey[],
  before: KeySet | undefined,
  role: 'rootKeys' | 'headKeys',
): string {
  const known = new Set(before?.[role].map(({ kid }) => kid));
  return keys.map(({ kid }) => (before && !known.has(kid) ? `+${kid}` : kid)).join(' ');
}
