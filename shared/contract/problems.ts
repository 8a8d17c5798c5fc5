import type { Problem } from './problem.ts';

/** What distinguishes one occurrence of a problem from another; without words of its own it has those of its kind. */
export type Occurrence = Partial<
  Pick<Problem, 'detail' | 'detailZh' | 'faults' | 'asOf' | 'validUntil' | 'lastKnownOn' | 'mark'>
>;

export type ProblemName = keyof typeof problems;

/** Makes the public API's problem of this name. */
export function problemOf(name: ProblemName, occurrence: Occurrence = {}): Problem {
  const { status, title, titleZh, detail, detailZh } = problems[name];
  return { type: problemType(name), title, titleZh, status, detail, detailZh, ...occurrence };
}

/** The URN that names a problem on the wire. */
export function problemType(name: ProblemName): string {
  return `urn:lucheng:problem:${name}`;
}

/**
 * Every problem of the public API: its HTTP status, its title, and its words where an occurrence has none of its own.
 */
export const problems = {
  'malformed-code': {
    status: 400,
    title: 'Malformed unified social credit code',
    titleZh: '统一社会信用代码有误',
    detail: 'The code does not pass the checks of GB 32100.',
    detailZh: '代码不符合 GB 32100 的校验规则。',
  },
  'invalid-query': {
    status: 400,
    title: 'Invalid query',
    titleZh: '查询参数有误',
    detail: 'A query parameter is misspelt, given twice, missing or out of range.',
    detailZh: '有查询参数拼写有误、重复、缺失或超出范围。',
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    titleZh: '请求内容有误',
    detail: 'The body is not what this operation takes; each fault names its item, field and rule.',
    detailZh: '请求内容不符合本接口的要求；每处错误注明了第几项、哪个字段、哪条规则。',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    titleZh: '请求内容过长',
    detail: 'The body is longer than anything this operation takes; send it in parts.',
    detailZh: '请求内容超过本接口的上限，请分批发送。',
  },
  'not-known': {
    status: 404,
    title: 'Not known',
    titleZh: '公示库中没有记录',
    detail:
      'The register has no record of this code. That is neither good standing nor a violation.',
    detailZh: '公示库中没有这个代码的记录。未登记不等于信用良好，也不等于违法。',
  },
  'no-such-draw': {
    status: 404,
    title: 'No such draw',
    titleZh: '没有这次抽取',
    detail: 'The register tells of no draw of experts with this number.',
    detailZh: '公示库中没有此编号的专家抽取。',
  },
  'no-such-correction': {
    status: 404,
    title: 'No such correction',
    titleZh: '没有这项更正',
    detail: 'No published record of this number about this agency was annulled lately.',
    detailZh: '该机构没有此编号的、近期被撤销的公示记录。',
  },
  'no-such-file': {
    status: 404,
    title: 'No such file',
    titleZh: '没有这个文件',
    detail: 'There is no file of this name, or it has been superseded and deleted.',
    detailZh: '没有这个文件，或者它已被取代并删除。',
  },
  'no-such-embed': {
    status: 404,
    title: 'Nothing to embed',
    titleZh: '没有可嵌入的内容',
    detail: 'Only the page of an agency on this site, by its whole address, can be embedded.',
    detailZh: '只能嵌入本站的机构公示页，请写明完整网址。',
  },
  'embed-format': {
    status: 501,
    title: 'Format not offered',
    titleZh: '不提供这种格式',
    detail: 'oEmbed is answered as JSON only.',
    detailZh: 'oEmbed 只以 JSON 应答。',
  },
  'changes-forgotten': {
    status: 410,
    title: 'Start anew',
    titleZh: '请从头取数',
    detail:
      'The feed does not reach back to this place, or has begun anew. Drop what you keep and ask without since.',
    detailZh: '变更流已不能从该位置接续。请清空自存数据，不带 since 重新取数。',
  },
  'no-such-route': {
    status: 404,
    title: 'No such address',
    titleZh: '没有这个地址',
    detail: 'Nothing answers at this path; /openapi.json lists what does.',
    detailZh: '该路径下没有内容；可用的地址见 /openapi.json。',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    titleZh: '不支持这种请求方法',
    detail: 'This address answers only the methods named in the Allow header.',
    detailZh: '该地址只接受 Allow 标头中列出的方法。',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    titleZh: '请求过于频繁',
    detail: 'Wait as long as the Retry-After header says, then try again.',
    detailZh: '请按 Retry-After 标头所示的时间等待后重试。',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    titleZh: '系统内部错误',
    detail: 'Nothing can be concluded from this answer.',
    detailZh: '不能据此作出任何判断。',
  },
  'export-being-made': {
    status: 503,
    title: 'Export being made',
    titleZh: '公开导出正在重制',
    detail:
      'Something in the export may no longer be shown, or none has been made yet. Wait as long as the Retry-After header says.',
    detailZh:
      '导出中有内容已不得公示，或者尚未制成首份导出，请按 Retry-After 标头所示的时间等待后重试。',
  },
  'register-unavailable': {
    status: 503,
    title: 'Register unavailable',
    titleZh: '暂时无法查询公示库',
    detail: 'The register could not be read. No answer was obtained; that is not good standing.',
    detailZh: '未能读取公示库，没有查到结果，不代表信用良好。',
  },
  'register-stale': {
    status: 503,
    title: 'Register expired',
    titleZh: '公示库数据已过期',
    detail: 'The data has passed its signed expiry and shows nothing about the standing.',
    detailZh: '数据已超过签署的有效期，不能据此判断信用状况。',
  },
} as const satisfies Readonly<
  Record<string, Pick<Problem, 'status' | 'title' | 'titleZh' | 'detail' | 'detailZh'>>
>;
