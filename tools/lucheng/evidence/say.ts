import type { HeadSigner } from '../../../shared/register/evidence/judge-evidence.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';

/** 0: it proves what it says. 3: it would, but the key was stolen. What isn't proved at all is refused with 1. */
export function exitCodeOf(signer: HeadSigner): 0 | 3 {
  return isStolen(signer) ? 3 : 0;
}

/** Who signed, and what that is worth. */
export function saySigner(head: Head, signer: HeadSigner, keySet: KeySet): readonly string[] {
  const { version } = keySet;
  const signed = `库头第 ${head.sequence} 版，${head.issuedAt} 由 ${head.kid} 签发 / head ${head.sequence}, signed by ${head.kid} at ${head.issuedAt}`;
  if (signer.kind === 'in-force') {
    return [
      signed,
      `依第 ${version} 版密钥集该密钥有效；其后各版是否撤销，以最新密钥集为准 / by key set ${version} the key is in force; a later set may have withdrawn it`,
    ];
  }
  const { reason, at } = signer;
  if (isStolen(signer)) {
    return [
      signed,
      `注意：该密钥已作为失窃撤销，最后可确认安全的时刻为 ${at}。签发日期可由窃者任意填写，本件不能单独作证；除非另有证据（公证、时间戳、当时留存的副本）表明本件在 ${at} 之前已经存在`,
      `CAUTION: signed with a key withdrawn as stolen at ${at}. The thief can write any date, so this proves nothing unless something else (a notary, a time stamp, a copy kept at the time) shows that it existed before ${at}`,
    ];
  }
  return [
    signed,
    `该密钥已于 ${at} 撤销（${reason}），签发在先，仍可作证 / the key was withdrawn (${reason}) at ${at}, after this was signed: it still proves`,
  ];
}

function isStolen(signer: HeadSigner): boolean {
  return signer.kind === 'withdrawn' && signer.reason === 'stolen';
}
