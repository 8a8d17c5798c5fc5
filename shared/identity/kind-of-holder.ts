import { type CodeHolder, codeHolderOf } from './code-holder.ts';
import type { SubjectKind } from './subject.ts';

/** An organisation's kind in law by its code (GB 32100-2015, table 1); undefined where the code doesn't tell. */
export function kindOfHolder(code: string): SubjectKind | undefined {
  return kinds[codeHolderOf(code)];
}

const kinds: Partial<Record<CodeHolder, SubjectKind>> = {
  'public-institution': 'public-institution',
  association: 'social-organisation',
  'private-non-enterprise': 'social-organisation',
  foundation: 'social-organisation',
  enterprise: 'company',
  'sole-trader': 'sole-trader',
  cooperative: 'company',
};
