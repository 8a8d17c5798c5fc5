import * as z from 'zod';
import { faultSchema } from './fault-schema.ts';
import { agencyLineSchema } from './standing-item.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

const match = z.object({
  agency: agencyLineSchema,
  written: z.string().describe('The characters by which it was found'),
  as: z
    .string()
    .describe('As what: its present name, a former one, its code, a branch of it, an alias'),
  branch: z.string().describe('An unregistered branch of this agency').exactOptional(),
  isCertain: z.boolean(),
  doubt: z.string().describe('What makes it unsure; absent: nothing').exactOptional(),
});

/** One item's answer. Where several may be meant all are listed and none is chosen. */
const matched = z.object({
  name: z.string(),
  code: z.string(),
  answer: z
    .enum(['found', 'unclear', 'no-record', 'not-checked'])
    .describe(
      'found: certain. unclear: a person has to say which is meant, or whether any. no-record: neither good nor bad. not-checked: see because',
    ),
  because: z.string().describe('Why it was not checked').exactOptional(),
  codeFault: faultSchema.describe('What is wrong with the code as written').exactOptional(),
  matches: z.array(match),
});

/** `POST /v1/match`: one answer for each item, in their order. */
export const matchAnswerSchema = z
  .object({
    ...freshness,
    secrecy: bilingualSchema.describe('That bidders’ names are secret until bids are opened'),
    items: z.array(matched),
  })
  .meta({ id: 'MatchAnswer' });

export type MatchAnswer = z.infer<typeof matchAnswerSchema>;

/** Who sends bidders' names before bids are opened gives away what the law keeps secret (Tendering and Bidding Law, Art. 22). */
export const secrecy = {
  zh: '开标前投标人名称属于秘密：开标前请用 /vet 页面、浏览器扩展或者离线包在本机核对，不要发送到任何接口。本接口不记录请求内容。',
  en: 'Bidders’ names are secret until bids are opened: until then vet them on your own device, with /vet, the browser extension or the offline kit, and send them to no API. This one logs no bodies.',
} as const;
