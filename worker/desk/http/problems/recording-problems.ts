import type { Problem } from '../../../../shared/contract/problem.ts';

/** Why entries or a policy are not taken, or not acknowledged. */
export const recordingProblems = {
  'idempotency-key-missing': {
    status: 400,
    title: 'Idempotency-Key missing',
    titleZh: '缺少 Idempotency-Key',
    detail:
      'Send an Idempotency-Key header of 8 to 200 visible ASCII characters, new for each batch.',
    detailZh: '请携带 Idempotency-Key 请求头（8 至 200 个可见 ASCII 字符），每个批次使用新值。',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key reused',
    titleZh: 'Idempotency-Key 重复使用',
    detail: 'This key came earlier with another body. Nothing was recorded.',
    detailZh: '该 Idempotency-Key 此前已用于其他内容，没有写入任何记录。',
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
  'not-archived': {
    status: 503,
    title: 'Not archived yet',
    titleZh: '尚未归档',
    detail:
      'The entries are recorded but not yet archived, so not acknowledged. Retry with the same key and body.',
    detailZh: '记录已写入但尚未归档，因此未予确认。请以相同的 Idempotency-Key 和内容重试。',
  },
  'ledger-lost': {
    status: 503,
    title: 'Ledger to be restored',
    titleZh: '台账待恢复',
    detail:
      'The ledger is empty but its archive is not: it was lost, and takes nothing until `lucheng restore` has run.',
    detailZh: '台账为空而归档不为空：台账已丢失，执行 lucheng restore 恢复之前不接受任何记录。',
  },
} as const satisfies Readonly<Record<string, Omit<Problem, 'type'>>>;
