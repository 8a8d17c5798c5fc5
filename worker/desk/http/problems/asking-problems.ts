import type { Problem } from '../../../../shared/contract/problem.ts';

/** What is wrong with who asks, or with what is asked for. */
export const askingProblems = {
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    titleZh: '请求内容无法解析',
    detail: 'The body is not what its content type promises.',
    detailZh: '请求内容与所声明的格式不符。',
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
  locked: {
    status: 429,
    title: 'Locked',
    titleZh: '已锁定',
    detail:
      'Too many unknown tokens came from this network; it gets no other answer for as long as Retry-After says. A valid token is let in meanwhile.',
    detailZh:
      '该网络多次使用无效令牌，在 Retry-After 标头所示的时间内不再答复无效令牌；有效令牌不受影响。',
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
  'case-number-missing': {
    status: 400,
    title: 'Case-Number missing',
    titleZh: '缺少案件编号',
    detail:
      'Send a Case-Number header of 2 to 64 characters, percent-encoded UTF-8: each access is logged with its case.',
    detailZh:
      '请携带 Case-Number 请求头（2 至 64 个字符，按 UTF-8 百分号编码），每次查阅均按案件留痕。',
  },
  'subject-unknown': {
    status: 404,
    title: 'No entries about this subject',
    titleZh: '没有关于该主体的记录',
    detail: 'The ledger holds no entry about this code.',
    detailZh: '台账中没有关于该代码的记录。',
  },
  'entry-unknown': {
    status: 404,
    title: 'No such entry',
    titleZh: '没有这条记录',
    detail: 'The ledger, or the tree of the size asked for, holds no entry with this id.',
    detailZh: '台账（或者所求大小的树）中没有该编号的记录。',
  },
  'no-personal': {
    status: 404,
    title: 'No personal fields',
    titleZh: '没有个人信息字段',
    detail: 'This entry never had personal fields.',
    detailZh: '该记录从未包含个人信息字段。',
  },
  'no-such-tree': {
    status: 404,
    title: 'No such tree',
    titleZh: '没有这样的树',
    detail: 'Sizes must satisfy 1 ≤ from ≤ to ≤ the size of the ledger.',
    detailZh: '大小须满足 1 ≤ from ≤ to ≤ 台账大小。',
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
} as const satisfies Readonly<Record<string, Omit<Problem, 'type'>>>;
