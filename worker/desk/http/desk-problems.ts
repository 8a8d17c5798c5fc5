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
  'case-number-missing': {
    status: 400,
    title: 'Case-Number missing',
    titleZh: '缺少案件编号',
    detail:
      'Send a Case-Number header of 2 to 64 characters, percent-encoded UTF-8: each access is logged with its case.',
    detailZh:
      '请携带 Case-Number 请求头（2 至 64 个字符，按 UTF-8 百分号编码），每次查阅均按案件留痕。',
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
  'publication-halted': {
    status: 409,
    title: 'Publication halted',
    titleZh: '发布已暂停',
    detail: 'Too many levels would change at once; an operator must approve.',
    detailZh: '一次变更的状态过多，须经运维人员核准。',
  },
  'approval-void': {
    status: 409,
    title: 'Approval of something else',
    titleZh: '核准与待发布内容不符',
    detail: 'What waits is not what this digest was shown for.',
    detailZh: '待发布的变更与该摘要所列不同，请重新查看后核准。',
  },
  'approver-recorded-it': {
    status: 403,
    title: 'Approved by whoever recorded it',
    titleZh: '经办人不得自行核准',
    detail: 'Whoever recorded any of the changes that wait may not approve them.',
    detailZh: '经办其中任何一条的人员不得核准。',
  },
  'restore-refused': {
    status: 409,
    title: 'Not restored',
    titleZh: '未能恢复',
    detail: 'The archive is not what this ledger was; the ledger stays closed until it is.',
    detailZh: '归档与原台账不符；台账在归档补正之前保持关闭。',
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
  'invalid-policy': {
    status: 422,
    title: 'Not a policy',
    titleZh: '不是有效的规定',
    detail: 'Each fault names the number that is wrong and why.',
    detailZh: 'faults 中逐条列出有误的数值及原因。',
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
    detail:
      'Too many unknown tokens came from this network; it gets no other answer for as long as Retry-After says. A valid token is let in meanwhile.',
    detailZh:
      '该网络多次使用无效令牌，在 Retry-After 标头所示的时间内不再答复无效令牌；有效令牌不受影响。',
  },
  'publication-failed': {
    status: 502,
    title: 'Publication failed',
    titleZh: '发布失败',
    detail: 'No entry is lost; the desk keeps trying to publish, see /v1/status.',
    detailZh: '记录没有丢失；系统将继续尝试发布，见 /v1/status。',
  },
  'keys-unfit': {
    status: 503,
    title: 'Keys unfit',
    titleZh: '密钥不能使用',
    detail:
      'Nothing was published: no reader would believe a head signed with these keys. No entry is lost; recording goes on.',
    detailZh: '未予发布：以现有密钥签发的库头不会被任何读者采信。记录没有丢失，录入不受影响。',
  },
  'ledger-lost': {
    status: 503,
    title: 'Ledger to be restored',
    titleZh: '台账待恢复',
    detail:
      'The ledger is empty but its archive is not: it was lost, and takes nothing until `lucheng restore` has run.',
    detailZh: '台账为空而归档不为空：台账已丢失，执行 lucheng restore 恢复之前不接受任何记录。',
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
