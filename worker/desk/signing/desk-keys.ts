import type { Instant } from '../../../shared/time/instant.ts';
import { verifySignature } from '../platform/verify-signature.ts';
import { type DeskKeys, judgeKeys, type KeyProblem, newestOf, warnOfEnd } from './key-fitness.ts';
import type { SigningDesk } from './signing-desk.ts';

/** How the desk's keys are, for its status. */
export type KeyStatus = {
  /** Of the key set in force; null where none can be read. */
  readonly version: number | null;
  readonly expiresAt: Instant | null;
  /** Why nothing can be signed. */
  readonly problem: KeyProblem | null;
  /** What an operator has to do before long. */
  readonly warning: KeyProblem | null;
};

/** Thrown instead of signing what no reader would believe. */
class KeysUnfit extends Error {
  constructor({ rule, zh, en }: KeyProblem) {
    super(`${rule}: ${en} / ${zh}`);
  }
}

type Ground = Pick<SigningDesk, 'settings' | 'jurisdiction' | 'heads'>;

/** The keys, if a head signed with them at `now` is believed; throws `KeysUnfit` otherwise. */
export async function readFitKeys(desk: Ground, now: Instant): Promise<DeskKeys> {
  const { keys, problem } = await readAndJudge(desk, now);
  if (problem) throw new KeysUnfit(problem);
  return keys;
}

export async function readKeyStatus(desk: Ground, now: Instant): Promise<KeyStatus> {
  const { keys, problem } = await readAndJudge(desk, now);
  const { version = null, expiresAt = null } = keys ? newestOf(keys).keySet : {};
  const warning = keys && !problem ? warnOfEnd(keys, now) : undefined;
  return { version, expiresAt, problem: problem ?? null, warning: warning ?? null };
}

type Judged =
  | { readonly keys: DeskKeys; readonly problem?: undefined }
  | { readonly keys: DeskKeys | undefined; readonly problem: KeyProblem };

async function readAndJudge(
  { settings, jurisdiction, heads }: Ground,
  now: Instant,
): Promise<Judged> {
  try {
    const keys = { keySets: settings.readKeySets(), headKey: await settings.readHeadKey() };
    const published = heads.keySetVersion();
    const ground = { jurisdiction: jurisdiction.code, now, published, verify: verifySignature };
    const problem = await judgeKeys(keys, ground);
    return problem ? { keys, problem } : { keys };
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    const problem = {
      rule: 'keys.unreadable',
      zh: `密钥无法读取：${message}`,
      en: message,
    } as const;
    return { keys: undefined, problem };
  }
}
