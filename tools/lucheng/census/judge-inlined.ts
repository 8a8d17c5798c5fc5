import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import { codeOfPage } from './find-badges.ts';
import type { FoundBadge } from './found-badge.ts';
import {
  type Judged,
  type JudgedBadge,
  type JudgeGround,
  markNow,
  otherwise,
  says,
} from './judged-badge.ts';
import { type Claim, readClaim } from './read-claim.ts';

/** A drawing in the page’s own source, which says itself of whom and from when it is. */
export function judgeInlined(
  badge: Extract<FoundBadge, { tier: 'inlined' }>,
  ground: JudgeGround,
): JudgedBadge {
  const { tier, title, drawn, link } = badge;
  const claim = readClaim(title);
  const linked = codeOfPage(link, ground.origin);
  const code = linked ?? (claim && codeOfName(claim.about, ground));
  const about = { tier, code } as const;
  if (!claim || !drawn.includes(markWords[claim.lang][claim.mark])) {
    return {
      ...about,
      finding: 'forged',
      zh: '所画与所称不一致',
      en: 'draws another word than it says',
    };
  }
  if (!claim.asOf) return { ...about, finding: 'forged', zh: '没有数据时间', en: 'has no date' };
  const { issuedAt } = ground.register.signedHead.head;
  if (claim.asOf > issuedAt) {
    return {
      ...about,
      finding: 'forged',
      zh: '数据时间晚于公示库',
      en: 'is from after the register’s own date',
    };
  }
  const isOld = isTooOld(claim.asOf, ground);
  if (!code || !isNameOf(claim.about, code, ground)) {
    const finding = isOld ? 'stale' : 'forged';
    return {
      ...about,
      finding,
      zh: `公示库中没有这样的机构：${claim.about}`,
      en: `the register has no such agency: ${claim.about}`,
    };
  }
  return { ...about, ...judgeClaim(claim, claim.asOf, isOld, markNow(code, ground), issuedAt) };
}

function judgeClaim(
  { mark }: Claim,
  asOf: Instant,
  isOld: boolean,
  now: MarkKey,
  issuedAt: Instant,
): Judged {
  if (mark === now)
    return isOld
      ? { finding: 'stale', zh: '已过有效期', en: 'is past its time' }
      : says('genuine', now);
  const isSameHead = asOf.slice(0, 16) === issuedAt.slice(0, 16);
  return otherwise(isSameHead ? 'forged' : 'stale', mark, now);
}

/** A badge may be shown for as long as the head that it was drawn from holds. */
function isTooOld(asOf: Instant, { register, now }: JudgeGround): boolean {
  const { issuedAt, expiresAt } = register.signedHead.head;
  return now >= addSeconds(asOf, (toEpochMs(expiresAt) - toEpochMs(issuedAt)) / 1000);
}

function codeOfName(about: string, { register }: JudgeGround): string | undefined {
  if (register.record(about)) return about;
  const named = register
    .search(about, 50)
    .filter(({ names }) => names.some(({ name }) => name === about));
  return named.length === 1 ? named[0]?.code : undefined;
}

function isNameOf(about: string, code: string, { register }: JudgeGround): boolean {
  const record = register.record(code);
  if (!record) return about === '' || about === code;
  return about === code || record.names.some(({ name }) => name === about);
}
