import { paths } from '../../../shared/contract/paths.ts';
import { claimIn } from '../../../shared/view/claim-in.ts';
import { codeOfPage } from './find-badges.ts';
import type { FoundBadge } from './found-badge.ts';
import { judgeInlined } from './judge-inlined.ts';
import {
  type Judged,
  type JudgedBadge,
  type JudgeGround,
  markNow,
  otherwise,
  says,
} from './judged-badge.ts';

export function judgeBadge(badge: FoundBadge, ground: JudgeGround): JudgedBadge {
  switch (badge.tier) {
    case 'element':
      return judgeElement(badge, ground);
    case 'picture':
      return judgePicture(badge, ground);
    case 'inlined':
      return judgeInlined(badge, ground);
  }
}

type Of<Tier> = Extract<FoundBadge, { tier: Tier }>;

function judgeElement(
  { tier, code, text, scripts }: Of<'element'>,
  ground: JudgeGround,
): JudgedBadge {
  const own = scripts.some((src) => URL.parse(src)?.origin === ground.origin);
  const foreign = scripts[0];
  if (!own && foreign) {
    return {
      tier,
      code,
      finding: 'copied',
      zh: `由别处的脚本绘制：${foreign}`,
      en: `drawn by another’s script: ${foreign}`,
    };
  }
  return { tier, code, ...judgeWritten(code, text, ground) };
}

function judgePicture({ tier, src, alt, link }: Of<'picture'>, ground: JudgeGround): JudgedBadge {
  const { origin, pathname = '' } = URL.parse(src) ?? {};
  const shown = /^\/v1\/agencies\/(\w{18})\/badge\.svg$/
    .exec(decodeURI(pathname))?.[1]
    ?.toUpperCase();
  const linked = codeOfPage(link, ground.origin);
  if (
    origin !== ground.origin ||
    !shown ||
    pathname.toUpperCase() !== paths.badge(shown).toUpperCase()
  ) {
    const where = src.slice(0, 120) || '—';
    return {
      tier,
      code: linked,
      finding: 'copied',
      zh: `图片来自别处：${where}`,
      en: `a picture from elsewhere: ${where}`,
    };
  }
  if (linked && linked !== shown) {
    return {
      tier,
      code: shown,
      finding: 'forged',
      zh: `点开是另一家机构 ${linked}`,
      en: `leads to another agency, ${linked}`,
    };
  }
  return { tier, code: shown, ...judgeWritten(shown, alt, ground) };
}

/** What the page itself wrote for who sees no badge: it doesn't follow the register. */
function judgeWritten(code: string, text: string, ground: JudgeGround): Judged {
  const now = markNow(code, ground);
  const claim = claimIn(text);
  if (claim === undefined || claim === now) return says('genuine', now);
  return otherwise('stale', claim, now);
}
