import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../shared/time/instant.ts';
import type { DemoAgency } from './agencies.ts';
import { caseNumber, numbered } from './days.ts';

export const regulator = '示例市生态环境局';
export const financeBureau = '示例市财政局';
export const developmentCommission = '示例市发展和改革委员会';
const measures = '温州市生态环境技术服务中介机构管理办法';

/** The entries of the demo and of the journeys, in the order in which an authority records them. */
export function registrationOf(agency: DemoAgency, documentNumber: string): EntryDraft {
  return {
    kind: 'registration-filed',
    subject: { kind: 'agency', code: agency.code },
    basis: measuresBasis('第八条', documentNumber),
    body: {
      name: agency.name,
      subjectKind: 'company',
      services: agency.services,
      ...(agency.formerNames && { formerNames: agency.formerNames }),
    },
  };
}

export type ListingCase = {
  readonly agency: DemoAgency;
  readonly caseId: string;
  readonly summary: string;
  readonly months: number;
  readonly offence: 'first' | 'second' | 'third' | 'data-fraud-or-crime';
  readonly documents: {
    readonly proposal: string;
    readonly notice: string;
    readonly decision: string;
  };
};

/** Art. 35 in three steps: proposed, notified with proof of service, listed by another officer. */
export function proposalOf(listing: ListingCase): EntryDraft {
  return {
    ...caseOf(listing, '第三十五条', listing.documents.proposal),
    kind: 'listing-proposed',
    body: { summary: listing.summary, months: listing.months, offence: listing.offence },
  };
}

export function noticeOf(listing: ListingCase, servedOn: string): EntryDraft {
  return {
    ...caseOf(listing, '第三十五条', listing.documents.notice),
    kind: 'listing-notified',
    body: { servedOn, method: '直接送达', proof: `${listing.documents.notice}送达回证` },
  };
}

export function decisionOf(listing: ListingCase): EntryDraft {
  return {
    ...caseOf(listing, '第三十五条', listing.documents.decision),
    kind: 'listing',
    body: {},
  };
}

export function removalOf(listing: ListingCase, documentNumber: string): EntryDraft {
  return {
    ...caseOf(listing, '第三十七条', documentNumber),
    kind: 'removal',
    body: { summary: '信用修复完成，移出黑名单', ground: '信用修复' },
  };
}

export function procurementBan(
  agency: DemoAgency,
  caseId: string,
  term: { readonly from: Instant; readonly until: Instant },
  documentNumber: string,
): EntryDraft {
  return {
    kind: 'ban',
    subject: { kind: 'agency', code: agency.code },
    caseId,
    effectiveFrom: term.from,
    effectiveUntil: term.until,
    basis: {
      authority: financeBureau,
      law: '中华人民共和国政府采购法',
      level: 'law',
      article: '第七十七条',
      documentNumber,
    },
    body: {
      summary: '提供虚假材料谋取中标，禁止参加政府采购活动',
      scope: { field: 'government-procurement', services: [], areas: [] },
    },
  };
}

export type Demerit = {
  /** An act of the policy's catalogue (Art. 12). */
  readonly act: string;
  readonly points: number;
  readonly summary: string;
  readonly actOn: Day;
  readonly finalOn: Day;
};

/** A scored act whose penalty is published, which gives ground to publish its effect. */
export function demeritOf(agency: DemoAgency, serial: number, demerit: Demerit): EntryDraft {
  const { finalOn, ...body } = demerit;
  return {
    kind: 'demerit',
    subject: { kind: 'agency', code: agency.code },
    caseId: caseNumber('JC', finalOn, serial),
    finalOn,
    basis: measuresBasis('第二十七条', numbered('示环记', finalOn, serial)),
    body: {
      ...body,
      publication: {
        authority: regulator,
        law: '浙江省公共信用信息管理条例',
        level: 'local-regulation',
        article: '第十五条',
        documentNumber: numbered('示环罚', finalOn, serial),
      },
    },
  };
}

function caseOf(listing: ListingCase, article: string, documentNumber: string) {
  return {
    subject: { kind: 'agency', code: listing.agency.code } as const,
    caseId: listing.caseId,
    basis: measuresBasis(article, documentNumber),
  };
}

function measuresBasis(article: string, documentNumber: string): Basis {
  return {
    authority: regulator,
    law: measures,
    level: 'normative-document',
    article,
    documentNumber,
  };
}
