import { type Finding, findings, type JudgedBadge } from './judged-badge.ts';

/** A page that was named, and what was found on it. */
export type CensusPage = {
  readonly named: string;
  /** Why it couldn't be read, where it couldn't. */
  readonly unread?: { readonly zh: string; readonly en: string };
  readonly badges: readonly JudgedBadge[];
};

/** One page for a person to read. */
export function linesOfPage({ named, unread, badges }: CensusPage): readonly string[] {
  if (unread) return [named, `  ! ${unread.zh} / ${unread.en}`].map(plain);
  return [
    named,
    ...(badges.length === 0 ? ['  没有徽章 / no badge'] : []),
    ...badges.map(({ finding, tier, code, zh, en }) => {
      const { sign, ...said } = findingWords[finding];
      return `  ${sign} ${said.zh} / ${said.en}  ${tierWords[tier]}  ${code ?? '—'}  ${zh} / ${en}`;
    }),
  ].map(plain);
}

/** The sum of all pages. */
export function sumLine(pages: readonly CensusPage[]): string {
  const badges = pages.flatMap((one) => one.badges);
  const unread = pages.filter((one) => one.unread).length;
  const counted = findings.map((finding) => {
    const { zh, en } = findingWords[finding];
    return `${zh} ${en} ${badges.filter((one) => one.finding === finding).length}`;
  });
  return [
    `网页 pages ${pages.length}`,
    `未读 unread ${unread}`,
    `徽章 badges ${badges.length}`,
    ...counted,
  ].join(' · ');
}

const findingWords: Readonly<
  Record<Finding, { readonly sign: string; readonly zh: string; readonly en: string }>
> = {
  genuine: { sign: '✓', zh: '真实', en: 'genuine' },
  stale: { sign: '⌛', zh: '过时', en: 'stale' },
  forged: { sign: '✗', zh: '伪造', en: 'forged' },
  copied: { sign: '?', zh: '图片副本', en: 'copied' },
};

const tierWords: Readonly<Record<JudgedBadge['tier'], string>> = {
  element: '组件 element',
  picture: '图片 picture',
  inlined: '内联 inlined',
};

/** A page must not move the cursor of who reads about it, nor write lines of its own. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·').slice(0, 600);
}
