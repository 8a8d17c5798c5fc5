import * as z from 'zod';
import { instant, line } from '../kinds/form/fields.ts';

/** What is decided next with what the query says (财库〔2016〕125号 二（二）: 资格审查、评审、确定中标成交；签订合同前的复核). */
export const stages = ['qualification', 'evaluation', 'award', 'contract'] as const;

export type Stage = (typeof stages)[number];

/** What a query was made for, as the procurement file names it, and by whom. */
export const procurement = z.strictObject({
  projectNumber: line(100),
  project: line(200).exactOptional(),
  lot: line(100).exactOptional(),
  stage: z.enum(stages),
  /** 查询截止时点, by which the procurement documents have suppliers looked up (财库〔2016〕125号). */
  cutOff: instant.exactOptional(),
  unit: line(100),
  querier: line(50),
});

export type Procurement = z.infer<typeof procurement>;
