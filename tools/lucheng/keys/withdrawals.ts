import {
  type KeySet,
  type WithdrawnKey,
  withdrawalReasons,
} from '../../../shared/register/trust/key-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { parseInstant } from '../../../shared/time/shanghai.ts';
import { CommandError } from '../command.ts';

/** Withdrawn keys by their id: why, and since when. */
export type Withdrawals = ReadonlyMap<string, Pick<WithdrawnKey, 'reason' | 'at'>>;

/** Each `KID=REASON` or `KID=REASON@INSTANT`, of a stolen key since when it may have been. */
export function readWithdrawals(texts: readonly string[], now: Instant): Withdrawals {
  const withdrawals = texts.map((text) => readWithdrawal(text, now));
  const kids = withdrawals.map(([kid]) => kid);
  const twice = kids.find((kid, i) => kids.indexOf(kid) !== i);
  if (twice) throw new CommandError(`--withdraw ${twice}: 重复 / stands twice`, 2);
  return new Map(withdrawals);
}

/** Throws where one of them isn't in the set as it was asked for, so that no holder signs a set that leaves a thief's key in force. */
export function mustWithdraw(withdrawals: Withdrawals, { headKeys, withdrawnKeys }: KeySet): void {
  for (const [kid, { reason, at }] of withdrawals) {
    if (headKeys.some((key) => key.kid === kid)) {
      throw new CommandError(
        `${kid}: 既撤销又由 --head 列用 / is withdrawn and named by --head at once`,
        2,
      );
    }
    const isThere = withdrawnKeys.some(
      (key) => key.kid === kid && key.reason === reason && key.at === at,
    );
    if (!isThere) {
      throw new CommandError(`${kid}: 前一版没有这把库头密钥 / no head key of the set before`, 2);
    }
  }
  if (headKeys.length > 0) return;
  throw new CommandError(
    '撤销后没有库头密钥了，须以 --head 列出新的 / no head key is left: name a new one by --head',
    2,
  );
}

function readWithdrawal(
  text: string,
  now: Instant,
): readonly [string, Pick<WithdrawnKey, 'reason' | 'at'>] {
  const [, kid, word, since] = /^([0-9a-f]{16})=(\w+)(?:@(.+))?$/.exec(text) ?? [];
  const reason = withdrawalReasons.find((one) => one === word);
  const at = since === undefined ? now : parseInstant(since);
  if (kid !== undefined && reason && at !== undefined) return [kid, { reason, at }];
  throw new CommandError(`--withdraw KID=${withdrawalReasons.join('|')}@INSTANT: ${text}`, 2);
}
