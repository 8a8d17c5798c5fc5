import type { DrawRequest } from '../../../shared/draw/commit-draw.ts';
import { revealHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { about } from '../../support/year.ts';
import { hasty } from './people.ts';

export const authority = { kind: 'authority', code: makeUscc(801) } as const;
export const experts = Array.from({ length: 8 }, (_, n) => `X-000000000${n + 1}`);
export const secrets: [string, string] = ['a1'.repeat(32), 'b2'.repeat(32)];
export const drawRequest: DrawRequest = {
  category: '环境监测',
  purpose: '示例疾行环境检测有限公司监测报告比对核查',
  meetsOn: '2026-02-26',
  parties: [hasty.code],
  recused: [],
  drawn: 3,
  reserves: 2,
  randomness: {
    source: 'commit-reveal',
    parties: [
      { name: '驻局纪检组', commitment: revealHash('驻局纪检组', secrets[0]) },
      { name: '示例行业协会', commitment: revealHash('示例行业协会', secrets[1]) },
    ],
  },
};

export function expertEntry(code: string, place: number): EntryDraft {
  // The first works for the agency that will be looked at.
  const employers = place === 0 ? [{ code: hasty.code, from: '2024-03-01' }] : [];
  const subject = { kind: 'expert', code } as const;
  const body = { categories: ['环境监测'], employers };
  return about(subject, 'expert-entered', body, { personal: { name: `示例专家${place + 1}` } });
}
