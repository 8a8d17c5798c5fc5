import type { Problem } from '../../../shared/contract/problem.ts';

/** Problems that only the desk has. */
export const deskProblems = {
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    titleZh: '请求内容无法解析',
    detail: 'The body is not what its content type promises.',
    detailZh: '请求内容与所声明的格式不符。',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'Idempotency-Key missing',
    titleZh: '缺少 Idempotency-Key',
    detail:
      'Send an Idempotency-Key header of 8 to 200 visible ASCII characters, new for each batch.',
    detailZh: '请携带 Idempotency-Key 请求头（8 至 200 个可见 ASCII 字符），每个批次使用新值。',
  },
  unauthenticated: {
    status: 401,
    title: 'Not signed in',
    titleZh: '未经认证',
    detail: 'Send `Authorization: Bearer …` with a token that this desk knows.',
    detailZh: '请携带 Authorization: Bearer 请求头，并使用本系统签发的令牌。',
  },
  'token-expired': {
    status: 401,
    title: 'Token expired',
    titleZh: '令牌已过期',
    detail: 'This token has expired; ask the operator for a new one.',
    detailZh: '该令牌已过期，请向运维人员申请新令牌。',
  },
  'token-revoked': {
    status: 401,
    title: 'Token revoked',
    titleZh: '令牌已吊销',
    detail: 'This token was revoked; ask the operator for a new one.',
    detailZh: '该令牌已被吊销，请向运维人员申请新令牌。',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    titleZh: '无权操作',
    detail: 'The role behind this token has no power to do this.',
    detailZh: '该令牌所代表的职权不包括此项操作。',
  },
  'operator-only': {
    status: 403,
    title: 'Operators only',
    titleZh: '仅限运维人员',
    detail: 'This needs the operator’s secret.',
    detailZh: '此操作需要运维密钥。',
  },
  'subject-unknown': {
    status: 404,
    title: 'No entries about this subject',
    titleZh: '没有关于该主体的记录',
    detail: 'The ledger holds no entry about this code.',
    detailZh: '台账中没有关于该代码的记录。',
  },
  'token-unknown': {
    status: 404,
    title: 'No such token',
    titleZh: '没有这个令牌',
    detail: 'The desk has no token of this id.',
    detailZh: '本系统没有该编号的令牌。',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    titleZh: '请求内容过大',
    detail: 'The body is over 1 MiB; send smaller batches.',
    detailZh: '请求内容超过 1 MiB，请分批提交。',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    titleZh: '不支持这种格式',
    detail: 'Send application/json (one entry) or application/x-ndjson (a batch).',
    detailZh: '请使用 application/json（单条）或 application/x-ndjson（批量）。',
  },
  'invalid-entries': {
    status: 422,
    title: 'Entries refused',
    titleZh: '记录未被接受',
    detail: 'Nothing was recorded; each fault names the entry, the field and the rule.',
    detailZh: '没有写入任何记录；faults 中逐条列出所在记录、字段和规则。',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key reused',
    titleZh: 'Idempotency-Key 重复使用',
    detail: 'This key came earlier with another body. Nothing was recorded.',
    detailZh: '该 Idempotency-Key 此前已用于其他内容，没有写入任何记录。',
  },
  locked: {
    status: 429,
    title: 'Locked',
    titleZh: '已锁定',
    detail: 'Too many unknown tokens came from this address; wait as long as Retry-After says.',
    detailZh: '该地址多次使用无效令牌，请按 Retry-After 标头所示的时间等待。',
  },
  'publication-failed': {
    status: 502,
    title: 'Publication failed',
    titleZh: '发布失败',
    detail: 'No entry is lost; the desk keeps trying to publish, see /v1/status.',
    detailZh: '记录没有丢失；系统将继续尝试发布，见 /v1/status。',
  },
  'not-archived': {
    status: 503,
    title: 'Not archived yet',
    titleZh: '尚未归档',
    detail:
      'The entries are recorded but not yet archived, so not acknowledged. Retry with the same key and body.',
    detailZh: '记录已写入但尚未归档，因此未予确认。请以相同的 Idempotency-Key 和内容重试。',
  },
} as const satisfies Readonly<Record<string, Omit<Problem, 'type'>>>;
