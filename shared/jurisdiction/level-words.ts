import type { NormLevel } from './norm.ts';

const words: Readonly<Record<NormLevel, { readonly zh: string; readonly en: string }>> = {
  law: { zh: '法律', en: 'law' },
  'administrative-regulation': { zh: '行政法规', en: 'administrative regulation' },
  'local-regulation': { zh: '地方性法规', en: 'local regulation' },
  rule: { zh: '规章', en: 'rule' },
  'normative-document': { zh: '规范性文件', en: 'normative document' },
};

/** The ranks to choose from, in words and as a draft writes them. */
export function sayLevels(levels: readonly NormLevel[]): {
  readonly zh: string;
  readonly en: string;
} {
  return {
    zh: levels.map((level) => `${words[level].zh}（${level}）`).join('、'),
    en: levels.map((level) => `${words[level].en} (${level})`).join(', '),
  };
}

/** The rank that a cell names, in Chinese or English or as a draft writes it. */
export function levelNamed(text: string, levels: readonly NormLevel[]): NormLevel | undefined {
  const said = text.trim().toLowerCase();
  return levels.find((level) => [level, words[level].zh, words[level].en].includes(said));
}
