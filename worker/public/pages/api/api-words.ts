import { rateLimits } from '../../../../shared/contract/rate-limits.ts';
import { removalBoundSeconds } from '../../../../shared/contract/status-answer.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** How the interface is explained to whoever writes a program for it. */
type ApiWords = {
  readonly title: string;
  readonly lead: string;
  readonly rules: readonly string[];
  readonly description: string;
  readonly files: string;
  readonly status: string;
  readonly code: string;
  readonly fill: string;
  readonly contents: string;
  readonly tag: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<'parameter' | 'field' | 'type' | 'meaning', string>>;
  readonly optional: string;
  readonly deprecated: string;
  readonly open: string;
  readonly send: string;
  readonly schemas: string;
  readonly unchanged: string;
  /** What parameters mean, where the description's own English isn't enough. */
  readonly meaning: Readonly<Record<string, string>>;
};

export function apiWords(lang: Lang): ApiWords {
  return allWords[lang];
}

const { record, list, file } = rateLimits;

const allWords: Readonly<Record<Lang, ApiWords>> = {
  zh: {
    title: '接口参考',
    lead: '供程序查询公示库的 HTTP 接口：不需要密钥，任何网站都可以跨域读取，回答 JSON。本页由接口说明（OpenAPI 3.1）生成，示例都可以直接点开。',
    rules: [
      '版本：地址以 /v1 开头的接口，含义不变，只会增加字段和取值；请忽略不认识的字段。将停用的接口至少提前 12 个月以 Deprecation、Sunset 标头说明。',
      `时效：答复写明数据时间（asOf）和有效截止（validUntil），过后须重新查询。撤下的记录至迟 ${removalBoundSeconds} 秒内消失。`,
      '条件请求：答复带 ETag；以 If-None-Match 再问，没有变化则答 304。',
      `频次：每个来源每分钟查单条 ${record} 次、名单 ${list} 次、文件 ${file} 次，见 RateLimit-Policy 标头；超过的答 429，并以 Retry-After 说明等多久。`,
      '错误：RFC 9457 格式，中英文并列，写明字段和规则。出错、过期、查不到，都不表示信用良好。',
      '语言：带 lang 参数的地址用 zh 或者 en，答复以 Content-Language 说明；其余答复中英文并列。页面没有写 lang 的，按浏览器的 Accept-Language 转到英文地址。',
      '翻页：答复的 Link 标头给出首页、上一页、下一页（rel=first、prev、next）；名单整份给出，不分页，以免把不在这一页当成不在名单上。',
    ],
    description: '接口说明（OpenAPI）',
    files: '数据下载',
    status: '公示库现状',
    code: '用哪家机构举例（统一社会信用代码）',
    fill: '填入示例',
    contents: '全部接口',
    tag: {
      agencies: '单家机构',
      lists: '名单与检索',
      reconciliation: '数据匹配（Reconciliation API）',
      register: '公示库文件',
      interface: '接口本身',
    },
    columns: { parameter: '参数', field: '字段', type: '类型', meaning: '含义' },
    optional: '可选',
    deprecated: '将停用',
    open: '打开示例',
    send: '发送示例',
    schemas: '答复的结构',
    unchanged: '自所给 ETag 以来没有变化',
    meaning: {
      code: '统一社会信用代码，18 位',
      codes: '1 至 100 个代码，以逗号分隔',
      entry: '公示记录编号',
      lang: '文字的语言',
      name: '现用或曾用名称的一部分，至少 2 个字',
      limit: '至多返回多少家',
      page: '第几页',
      asOf: '过去的时刻，须带时区；加号写作 %2B',
      version: '密钥集的版本',
      sha256: '文件的 SHA-256',
      file: '文件名',
      since: '上次答复里的 next',
    },
  },
  en: {
    title: 'API reference',
    lead: 'An HTTP interface by which programs ask the register: no key, any site may read it across origins, it answers JSON. This page is made of the description (OpenAPI 3.1); each example opens at a click.',
    rules: [
      'Versions: what an address under /v1 means stays; fields and values are only added, so ignore those that you don’t know. An operation that is to end says so at least 12 months before, by the headers Deprecation and Sunset.',
      `Freshness: an answer says of when it is (asOf) and until when it holds (validUntil); ask anew after that. What is removed is gone within ${removalBoundSeconds} seconds.`,
      'Conditional requests: answers have an ETag; ask again with If-None-Match and 304 says that nothing has changed.',
      `Limits: from one network ${record} records, ${list} lists and ${file} files a minute, as RateLimit-Policy says; beyond that 429, and Retry-After says how long to wait.`,
      'Errors: RFC 9457, in Chinese and English, naming field and rule. An error, a register that has expired and a code that isn’t known never mean good standing.',
      'Language: where an address takes lang, it is zh or en, and Content-Language says which; other answers have both. A page whose address doesn’t say is sent on by the browser’s Accept-Language.',
      'Pages: the Link header names the first, the one before and the next (rel=first, prev, next). Lists of decisions are given whole, so that nobody takes what is not on a page for not on the list.',
    ],
    description: 'Description (OpenAPI)',
    files: 'Data to download',
    status: 'Status of the register',
    code: 'Agency of the examples (unified social credit code)',
    fill: 'Fill in the examples',
    contents: 'All calls',
    tag: {
      agencies: 'One agency',
      lists: 'Lists and search',
      reconciliation: 'Matching in tools (Reconciliation API)',
      register: 'Files of the register',
      interface: 'The interface itself',
    },
    columns: { parameter: 'Parameter', field: 'Field', type: 'Type', meaning: 'Meaning' },
    optional: 'optional',
    deprecated: 'going to end',
    open: 'Open the example',
    send: 'Send the example',
    schemas: 'Forms of the answers',
    unchanged: 'Not modified since the ETag that was given',
    meaning: {
      code: 'Unified social credit code, 18 characters',
      codes: '1 to 100 codes, separated by commas',
      entry: 'Number of a published record',
      lang: 'Language of the words',
      name: 'Part of a present or former name, two characters at least',
      limit: 'The most agencies to answer with',
      page: 'Which page',
      asOf: 'A moment in the past, with its offset; a plus sign is written %2B',
      version: 'Version of the key set',
      sha256: 'SHA-256 of the file',
      file: 'Name of the file',
      since: '`next` of the answer before',
    },
  },
};
