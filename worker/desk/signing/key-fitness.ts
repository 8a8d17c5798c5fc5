import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { utf8 } from '../../../shared/ledger/digest.ts';
import { acceptKeySet } from '../../../shared/register/trust/accept-key-set.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { longestValid } from '../../../shared/register/trust/limits.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';
import { isSignedBy, meetsThreshold } from '../../../shared/register/trust/signed-by.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { HeadKey } from './head-key.ts';
import type { KeySets } from './signing-desk.ts';
import { signingPolicy } from './signing-policy.ts';

/** What is wrong with the desk's keys, or soon will be. */
export type KeyProblem = { readonly rule: KeyRule; readonly zh: string; readonly en: string };

/** Why nothing can be signed, or what an operator has to do before long. */
export const keyRules = [
  'keys.unreadable',
  'keys.jurisdiction',
  'keys.unsigned',
  'keys.chain',
  'keys.gap',
  'keys.older',
  'keys.not-named',
  'keys.other-key',
  'keys.expired',
  'keys.too-long',
  'keys.ending',
] as const;
type KeyRule = (typeof keyRules)[number];

/** The keys that a desk was given: key sets in their order, the last of them in force. */
export type DeskKeys = {
  readonly keySets: KeySets;
  readonly headKey: HeadKey;
};

export type KeyGround = {
  readonly jurisdiction: string;
  readonly now: Instant;
  /** Version of the key set that was published last. */
  readonly published: number | undefined;
  readonly verify: VerifySignature;
};

export function newestOf({ keySets: [first, ...more] }: Pick<DeskKeys, 'keySets'>): SignedKeySet {
  return more.at(-1) ?? first;
}

/** Why no reader would believe a head signed with these keys now; undefined where all would. */
export async function judgeKeys(
  keys: DeskKeys,
  ground: KeyGround,
): Promise<KeyProblem | undefined> {
  return (
    (await judgeChain(keys, ground)) ??
    (await judgeHeadKey(keys, ground)) ??
    judgeValidity(keys, ground.now)
  );
}

/** That the key set ends within the time that a new one takes to be signed. */
export function warnOfEnd(keys: DeskKeys, now: Instant): KeyProblem | undefined {
  const { version, expiresAt } = newestOf(keys).keySet;
  if (addSeconds(now, signingPolicy.warnOfKeysSeconds.value) < expiresAt) return undefined;
  return {
    rule: 'keys.ending',
    zh: `第 ${version} 版密钥集于 ${expiresAt} 到期，请即重签：lucheng keys prepare`,
    en: `key set ${version} expires at ${expiresAt}: have the next one signed, lucheng keys prepare`,
  };
}

async function judgeChain(
  { keySets }: DeskKeys,
  { jurisdiction, published, verify }: KeyGround,
): Promise<KeyProblem | undefined> {
  const [first, ...more] = keySets;
  if (keySets.some(({ keySet }) => keySet.jurisdiction !== jurisdiction)) {
    return {
      rule: 'keys.jurisdiction',
      zh: '密钥集不属于本地区',
      en: 'the key set is of another jurisdiction',
    };
  }
  if (!(await meetsThreshold(first, first.keySet, verify))) {
    return {
      rule: 'keys.unsigned',
      zh: `第 ${first.keySet.version} 版密钥集的根签名不足`,
      en: `key set ${first.keySet.version} lacks root signatures`,
    };
  }
  let before = first.keySet;
  for (const next of more) {
    const judged = await acceptKeySet(before, canonicalBytes(next), verify);
    if (judged.kind === 'refused') {
      return {
        rule: 'keys.chain',
        zh: `第 ${next.keySet.version} 版密钥集不是由前一版签署（${judged.rule}）`,
        en: `key set ${next.keySet.version} does not follow from the one before (${judged.rule})`,
      };
    }
    before = next.keySet;
  }
  if (published === undefined) return undefined;
  if (before.version < published) {
    return {
      rule: 'keys.older',
      zh: `已发布第 ${published} 版密钥集，KEY_SET 为较旧的第 ${before.version} 版`,
      en: `key set ${published} was published; KEY_SET is the older ${before.version}`,
    };
  }
  if (first.keySet.version <= published + 1) return undefined;
  return {
    rule: 'keys.gap',
    zh: `KEY_SET 缺第 ${published + 1} 版：读者须逐版核验，请将其间各版一并放入 KEY_SET`,
    en: `KEY_SET lacks version ${published + 1}: readers follow set by set, so give all of them as a JSON list`,
  };
}

async function judgeHeadKey(
  keys: DeskKeys,
  { verify }: KeyGround,
): Promise<KeyProblem | undefined> {
  const { version, headKeys } = newestOf(keys).keySet;
  const { kid, sign } = keys.headKey;
  const named = headKeys.find((key) => key.kid === kid);
  if (!named) {
    return {
      rule: 'keys.not-named',
      zh: `HEAD_KEY ${kid} 不在第 ${version} 版密钥集中，读者不会采信其签发的库头`,
      en: `HEAD_KEY ${kid} is not in key set ${version}: no reader would trust its heads`,
    };
  }
  const probe = utf8('lucheng-probe\n');
  const signature = await sign(probe);
  if (await isSignedBy(named, probe, signature, verify)) return undefined;
  return {
    rule: 'keys.other-key',
    zh: `HEAD_KEY 与第 ${version} 版密钥集所列的公钥不符`,
    en: `HEAD_KEY is not the private half of the key that key set ${version} names`,
  };
}

function judgeValidity(keys: DeskKeys, now: Instant): KeyProblem | undefined {
  const { version, expiresAt } = newestOf(keys).keySet;
  if (now >= expiresAt) {
    return {
      rule: 'keys.expired',
      zh: `第 ${version} 版密钥集已于 ${expiresAt} 到期，不再签发库头，请重签：lucheng keys prepare`,
      en: `key set ${version} expired at ${expiresAt}: nothing is signed under it, lucheng keys prepare begins the next`,
    };
  }
  if (addSeconds(now, longestValid.keySet.value) >= expiresAt) return undefined;
  return {
    rule: 'keys.too-long',
    zh: `第 ${version} 版密钥集至 ${expiresAt} 方到期，超过读者采信的期限`,
    en: `key set ${version} lasts until ${expiresAt}, longer than readers believe any`,
  };
}
