import type { Basis, EntryDraft } from '../../../shared/ledger/entry.ts';
import { about, aboutAgency } from '../../support/year.ts';
import { authority } from './draw.ts';
import { careful, city, hasty } from './people.ts';

const published: Basis = {
  authority: city,
  law: '浙江省公共信用信息管理条例',
  level: 'local-regulation',
  article: '第十五条',
  documentNumber: '示环罚〔2026〕3号',
};

export function agency({ code }: { readonly code: string }) {
  return { kind: 'agency', code } as const;
}

export function registration({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): EntryDraft {
  const services = ['environmental-monitoring'];
  return aboutAgency(code, 'registration-filed', { name, subjectKind: 'company', services });
}

export function contract(n: number): string {
  return `HT-2025-${n + 1}`;
}

export function engagement(client: string, n: number): EntryDraft {
  return aboutAgency(careful.code, 'engagement-opened', {
    engagement: contract(n),
    client,
    services: ['environmental-monitoring'],
    area: '330302',
    acknowledgedOn: '2025-10-09',
    qualitySystem: 'QM-3.1',
    openedOn: '2025-10-09',
  });
}

export function rating(
  n: number,
  by: 'client' | 'regulator' | 'association',
  score: number,
): EntryDraft {
  return aboutAgency(careful.code, 'evaluation', {
    engagement: contract(n),
    party: by,
    quality: score,
    timeliness: score,
    fees: score,
  });
}

export function absence(): EntryDraft {
  const body = {
    act: '12-9-absent-from-site',
    summary: '应到场而未到场采样',
    actOn: '2026-01-14',
    publication: published,
  };
  const level = 'administrative-regulation';
  const basis = { law: '生态环境监测条例', article: '第二十五条', level } as const;
  const more = { caseId: 'JC-2026-1', finalOn: '2026-02-02', basis };
  return aboutAgency(careful.code, 'demerit', body, more);
}

export function falseReport(): EntryDraft {
  const body = {
    act: '12-3-false-report',
    summary: '3份监测报告数据失实',
    actOn: '2026-02-10',
    points: 20,
    publication: published,
  };
  return aboutAgency(hasty.code, 'demerit', body, { caseId: 'JC-2026-3', finalOn: '2026-05-12' });
}

export function warning(): EntryDraft {
  const body = {
    act: '12-10-warning',
    summary: '警告',
    actOn: '2026-07-20',
    publication: published,
  };
  const basis = { law: '中华人民共和国行政处罚法', article: '第九条', level: 'law' } as const;
  const more = { caseId: 'JC-2026-9', finalOn: '2026-08-03', basis };
  return aboutAgency(careful.code, 'demerit', body, more);
}

const listingCase = { caseId: 'SL-2026-3', basis: { article: '第三十五条' } };

export function proposal(): EntryDraft {
  const body = { summary: '出具虚假监测报告', months: 36, offence: 'data-fraud-or-crime' };
  return aboutAgency(hasty.code, 'listing-proposed', body, listingCase);
}

export function notice(servedOn: string): EntryDraft {
  const body = { servedOn, method: '直接送达', proof: '示环告〔2026〕4号送达回证' };
  return aboutAgency(hasty.code, 'listing-notified', body, listingCase);
}

export function decision(): EntryDraft {
  return aboutAgency(hasty.code, 'listing', {}, listingCase);
}

/** A leak of the time before the rules change, whenever it is decided. */
export function leak(caseId: string, decidedOn: string): EntryDraft {
  const body = {
    act: '12-8-secret-leak',
    summary: '泄露委托人商业秘密',
    actOn: '2026-09-10',
    publication: published,
  };
  return aboutAgency(careful.code, 'demerit', body, { caseId, finalOn: decidedOn });
}

export function policyChange(version: number): EntryDraft {
  const summary = '泄露商业秘密改记 5 分，B 级下限改为 70 分';
  return about(authority, 'policy-change', { version, summary });
}
