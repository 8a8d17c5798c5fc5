import type { Finding } from '../../shared/findings/finding.ts';
import { type Level, levels } from '../../shared/rating/standing.ts';
import { tones } from '../../shared/view/tokens.ts';
import type { Verdicts } from '../messages.ts';
import type { Condition } from './register-status.ts';

/** What the toolbar icon shows for one tab. */
export type Badge = { readonly text: string; readonly colour: string };

const signs: Readonly<Record<Exclude<Level, 'normal'>, string>> = {
  blacklisted: '✕',
  banned: '⊘',
  rectifying: '△',
  supervised: '◇',
};

/**
 * The worst level among the agencies found for certain, and how many have it; else how many agencies there are. A register
 * that can't answer shows as a grey "!", never as nothing found.
 */
export function badgeOf(
  findings: readonly Finding[],
  verdicts: Verdicts,
  condition: Condition,
): Badge {
  if (condition !== 'fresh') return { text: '!', colour: tones.neutral.light };
  const certain = codesOf(findings.filter(({ certainty }) => certainty.kind === 'certain'));
  for (const level of levels) {
    const count = certain.filter((code) => levelOf(code, verdicts) === level).length;
    if (level === 'normal' || count === 0) continue;
    return { text: `${signs[level]}${count}`, colour: tones[level].light };
  }
  const all = codesOf(findings).length;
  return { text: all === 0 ? '' : `${all}`, colour: tones.neutral.light };
}

function codesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

function levelOf(code: string, verdicts: Verdicts): Level | undefined {
  const verdict = verdicts[code];
  return verdict?.outcome === 'known' ? verdict.span.level : undefined;
}
