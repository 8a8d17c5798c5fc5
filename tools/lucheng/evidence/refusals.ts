import type { QueryEvidenceRule } from '../../../shared/query-record/check-query-evidence.ts';
import type { ReceiptRule } from '../../../shared/register/evidence/check-receipt.ts';

/** Why a receipt proves nothing. */
export const refusals: Readonly<Record<ReceiptRule, string>> = {
  'receipt.shape': '不是完整的查询凭证 / not a whole receipt',
  'receipt.code': '记录属于另一代码 / the record is of another code',
  'receipt.proof':
    '记录与签名的树根不符：内容、代码或者证明被改动 / the record does not lead to the signed root: record, code or proof was altered',
  'head.unknown-key':
    '签发密钥不在所给密钥集中；若其后换过密钥，请以 --keys 一并给出各版 / the key is in no key set given; if keys were replaced since, give the later sets with --keys too',
  'head.signature':
    '库头签名不符：库头被改动 / the head’s signature does not fit: the head was altered',
  'head.jurisdiction': '库头属于另一地区 / the head is of another jurisdiction',
  'head.after-withdrawal':
    '库头签发于密钥撤销之后 / the head was signed after its key was withdrawn',
};

/** Why a query record proves nothing. */
export const queryRefusals: Readonly<Record<QueryEvidenceRule, string>> = {
  ...refusals,
  'query-record.time':
    '所载查询时间不在库头有效期内：旧的查询冒充新的，或者设备时钟有误 / it was not made while its head held: an old query under a new date, or a wrong clock',
};
