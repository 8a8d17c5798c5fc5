import { sha256 as hash, toHex } from '../../ledger/digest.ts';
import type { Instant } from '../../time/instant.ts';
import { acceptHead } from '../trust/accept-head.ts';
import { acceptKeySet } from '../trust/accept-key-set.ts';
import type { SignedHead } from '../trust/head.ts';
import type { SignedKeySet } from '../trust/key-set.ts';
import { maxBytes, maxKeySetSteps } from '../trust/limits.ts';
import type { VerifySignature } from '../trust/signature-port.ts';
import {
  type FailureCause,
  type FailureRule,
  failed,
  type RefreshFailure,
} from './refresh-failure.ts';
import type { Fetched, RegisterSource } from './register-source.ts';
import type { RegisterState, RegisterStore } from './register-store.ts';

type Ports = {
  readonly source: RegisterSource;
  readonly verify: VerifySignature;
  readonly now: Instant;
};

/**
 * Walks from a trusted key set to the newest that the source has. The sets passed on the way stay trusted even where
 * a later one is refused.
 */
export async function fetchKeys(
  { source, verify }: Ports,
  trusted: SignedKeySet,
): Promise<{ readonly keys: SignedKeySet; readonly failure?: RefreshFailure }> {
  let keys = trusted;
  for (let step = 0; step < maxKeySetSteps; step++) {
    const { keySet } = keys;
    const asked = await settle(source.keys(keySet.version + 1, maxBytes.keySet));
    if (asked.kind === 'absent') break;
    const fetched = bytesOf(asked, 'key-set.size');
    if (fetched.kind === 'failed') return { keys, failure: fetched };
    const judged = await acceptKeySet(keySet, fetched.bytes, verify);
    if (judged.kind === 'refused') return { keys, failure: failed('untrusted', judged.rule) };
    keys = judged.keys;
  }
  return { keys };
}

/** The source's head, if it can be believed. */
export async function fetchHead(
  { source, verify, now }: Ports,
  { keys: { keySet }, head: last }: RegisterState,
): Promise<{ readonly kind: 'accepted'; readonly signedHead: SignedHead } | RefreshFailure> {
  const asked = await settle(source.head(maxBytes.head));
  const fetched = bytesOf(asked, 'head.size', 'no-register');
  if (fetched.kind === 'failed') return fetched;
  const judged = await acceptHead(fetched.bytes, { keySet, verify, now, last });
  if (judged.kind === 'accepted') return judged;
  return failed(judged.rule === 'head.clock' ? 'clock-wrong' : 'untrusted', judged.rule);
}

/** The file with this hash: the kept one if it is still whole, else the source's. */
export async function fetchFile(
  { source, store }: { readonly source: RegisterSource; readonly store: RegisterStore },
  sha256: string,
  maxSize: number,
): Promise<
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isStored: boolean }
  | RefreshFailure
> {
  const stored = await store.loadFile(sha256).catch(() => undefined);
  if (stored && hasHash(stored, sha256)) return { kind: 'bytes', bytes: stored, isStored: true };
  const asked = await settle(source.file(sha256, maxSize));
  const fetched = bytesOf(asked, 'file.size');
  if (fetched.kind === 'failed') return fetched;
  return hasHash(fetched.bytes, sha256)
    ? { ...fetched, isStored: false }
    : failed('untrusted', 'file.hash');
}

function hasHash(bytes: Uint8Array, sha256: string): boolean {
  return toHex(hash(bytes)) === sha256;
}

/** A missing file counts as out of reach; a missing head means that there is no register. */
function bytesOf(
  fetched: Fetched,
  ruleOfSize: FailureRule,
  causeIfAbsent: FailureCause = 'unreachable',
): Extract<Fetched, { readonly kind: 'bytes' }> | RefreshFailure {
  switch (fetched.kind) {
    case 'bytes':
      return fetched;
    case 'too-large':
      return failed('untrusted', ruleOfSize);
    case 'absent':
      return failed(causeIfAbsent);
    case 'unreachable':
      return failed('unreachable');
  }
}

async function settle(asked: Promise<Fetched>): Promise<Fetched> {
  return asked.catch(() => ({ kind: 'unreachable' }));
}
