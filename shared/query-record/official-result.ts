import * as z from 'zod';
import { instant } from '../kinds/form/fields.ts';
import { picture } from './picture.ts';

/**
 * Where suppliers are looked up by law (财库〔2016〕125号): 信用中国 for persons subject to enforcement and for major tax
 * offenders, 中国政府采购网 for serious breaches in government procurement.
 */
export const officialSources = ['credit-china', 'ccgp'] as const;

export type OfficialSource = (typeof officialSources)[number];

export const officialAddress: Readonly<Record<OfficialSource, string>> = {
  'credit-china': 'www.creditchina.gov.cn',
  ccgp: 'www.ccgp.gov.cn',
};

export const officialResults = ['not-listed', 'listed'] as const;

/** What the querier saw there, in the querier's own word: nothing here proves it but the picture. */
export const officialResult = z.strictObject({
  source: z.enum(officialSources),
  result: z.enum(officialResults),
  at: instant,
  picture: picture.exactOptional(),
});
