import type { EntryDraft } from '../../shared/ledger/entry.ts';
import { demoAgencies } from './agencies.ts';
import { decisionOf, type ListingCase, noticeOf, proposalOf, regulator } from './drafts.ts';

/** A fictional person, and what the decision says they were. */
const signer = { name: '示例甲', position: '项目负责人', agency: demoAgencies.oujiang.name };

const listing: ListingCase = {
  agency: demoAgencies.oujiang,
  caseId: 'SL-2026-004',
  summary: '作为项目负责人签发3份未经现场监测的监测报告',
  months: 36,
  offence: 'data-fraud-or-crime',
  documents: {
    proposal: '示环信〔2026〕12号',
    notice: '示环告〔2026〕5号',
    decision: '示环信〔2026〕16号',
  },
};

/** The same case about the person who signed: proposed and notified … */
export function personNotified(servedOn: string): readonly EntryDraft[] {
  return [
    { ...aboutSigner(proposalOf(listing)), personal: signer },
    aboutSigner(noticeOf(listing, servedOn)),
  ];
}

/** … and listed, published because a (fictional) regulation orders it (Art. 35). */
export function personListed(): EntryDraft {
  const publication = {
    authority: regulator,
    law: '示例省信用公示条例',
    level: 'local-regulation',
    article: '第八条',
    documentNumber: listing.documents.decision,
  };
  return { ...aboutSigner(decisionOf(listing)), personal: signer, body: { publication } };
}

function aboutSigner(draft: EntryDraft): EntryDraft {
  return { ...draft, subject: { kind: 'practitioner', code: 'P-0000000101' } };
}
