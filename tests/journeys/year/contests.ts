import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { aboutAgency } from '../../support/year.ts';
import { careful, hasty } from './people.ts';

type Agency = { readonly code: string };

const reviewer = '示例市人民政府';

/** Of the decision `of` about the hasty one. */
export function challenge(of: string): EntryDraft {
  const filed = { of, form: 'review', body: reviewer, filedOn: '2026-03-30' };
  return aboutAgency(hasty.code, 'challenge', filed);
}

export function stay(of: string): EntryDraft {
  const stayed = { of, orderedBy: reviewer, document: '示政复停〔2026〕2号' };
  return aboutAgency(hasty.code, 'suspension', stayed);
}

export function objection(of: string): EntryDraft {
  return aboutAgency(careful.code, 'objection', { of, grounds: '处罚对象为同名的另一单位' });
}

export function upheld(objection: string): EntryDraft {
  const body = { objection, result: 'upheld', summary: '经核实，张冠李戴' };
  return aboutAgency(careful.code, 'objection-decided', body);
}

export function annulment({ code }: Agency, entry: string, summary: string): EntryDraft {
  return aboutAgency(code, 'retraction', { entry, effect: 'annulled', summary });
}

export function repairApplication(
  { code }: Agency,
  of: string,
  words: { readonly evidence: string; readonly commitment: string },
): EntryDraft {
  return aboutAgency(code, 'repair-applied', { of: [of], ...words });
}
