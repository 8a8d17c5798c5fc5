import type { Subject } from '../../shared/identity/subject.ts';
import type { EntryDraft } from '../../shared/ledger/entry.ts';
import type { Day } from '../../shared/time/instant.ts';
import { demoAgencies } from './agencies.ts';
import { caseNumber, numbered } from './days.ts';
import { decisionOf, type ListingCase, noticeOf, proposalOf, regulator } from './drafts.ts';

export const listedPerson: Subject = { kind: 'practitioner', code: 'P-0000000101' };

/** A fictional person, and what the decision says they were. */
const signer = { name: '示例甲', position: '项目负责人', agency: demoAgencies.oujiang.name };

function listing(servedOn: Day): ListingCase {
  return {
    agency: demoAgencies.oujiang,
    caseId: caseNumber('SL', servedOn, 4),
    summary: '作为项目负责人签发3份未经现场监测的监测报告',
    months: 36,
    offence: 'data-fraud-or-crime',
    documents: {
      proposal: numbered('示环信', servedOn, 12),
      notice: numbered('示环告', servedOn, 5),
      decision: numbered('示环信', servedOn, 16),
    },
  };
}

/** The same case about the person who signed: proposed and notified … */
export function personNotified(servedOn: Day): readonly EntryDraft[] {
  return [
    { ...aboutSigner(proposalOf(listing(servedOn))), personal: signer },
    aboutSigner(noticeOf(listing(servedOn), servedOn)),
  ];
}

/** … and listed, published because a (fictional) regulation orders it (Art. 35). */
export function personListed(servedOn: Day): EntryDraft {
  const decided = listing(servedOn);
  const publication = {
    authority: regulator,
    law: '示例省信用公示条例',
    level: 'local-regulation',
    article: '第八条',
    documentNumber: decided.documents.decision,
  };
  return { ...aboutSigner(decisionOf(decided)), personal: signer, body: { publication } };
}

function aboutSigner(draft: EntryDraft): EntryDraft {
  return { ...draft, subject: listedPerson };
}
