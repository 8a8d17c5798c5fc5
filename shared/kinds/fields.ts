import * as z from 'zod';
import { personCodePattern } from '../identity/subject.ts';
import { parseUscc } from '../identity/uscc.ts';
import { isDay, parseInstant } from '../time/shanghai.ts';
import { containsResidentId } from './resident-id.ts';

/** A rule of ours in a schema; `faultsOf` turns it into a fault. */
export type BrokenRule = { readonly rule: string; readonly zh: string; readonly en: string };

/** Text on one line, of at most `most` characters, with nothing invisible in it and no person's identity number. */
export function line(most: number, least = 1) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine(isVisible, { params: invisible })
    .refine((text) => !containsResidentId(text), { params: identityNumber });
}

/** Text of several lines, of at most `most` characters: line breaks and tabs apart, the rules of a line. */
export function lines(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .refine((text) => text.split(/[\n\t]/).every(isVisible), { params: invisibleInText })
    .refine((text) => !containsResidentId(text), { params: identityNumber });
}

function isVisible(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text);
}

const invisible: BrokenRule = {
  rule: 'text.invisible-character',
  zh: '不得含有换行、控制字符或者不可见字符',
  en: 'May not contain line breaks, control or invisible characters',
};

const invisibleInText: BrokenRule = {
  rule: 'text.invisible-character',
  zh: '除换行和制表符外，不得含有控制字符或者不可见字符',
  en: 'May not contain control or invisible characters other than line breaks and tabs',
};

const identityNumber: BrokenRule = {
  rule: 'text.identity-number',
  zh: '不得含有居民身份证号码',
  en: 'May not contain a resident identity number',
};

export const day = z.string().refine(isDay, {
  params: {
    rule: 'day.invalid',
    zh: '应当是实有的日期，格式为 2026-11-24',
    en: 'Must be a day that exists, written as 2026-11-24',
  } satisfies BrokenRule,
});

/** Any offset is taken; what comes out is UTC. Later years are taken for slips of the pen. */
export const instant = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed !== undefined && parsed < '2200') return parsed;
  context.addIssue({
    code: 'custom',
    params: {
      rule: 'instant.invalid',
      zh: '应当是带时区的时间，格式为 2026-11-24T09:00:00+08:00',
      en: 'Must be a time with its offset, written as 2026-11-24T09:00:00+08:00',
    } satisfies BrokenRule,
  });
  return z.NEVER;
});

/** A unified social credit code; what comes out is folded to its one spelling. */
export const uscc = z.string().transform((text, context) => {
  const result = parseUscc(text);
  if (result.kind === 'valid') return result.code;
  const params: BrokenRule = { rule: `uscc.${result.rule}`, ...usccFaults[result.rule] };
  context.addIssue({ code: 'custom', params });
  return z.NEVER;
});

const usccFaults = {
  length: {
    zh: '统一社会信用代码应为 18 位',
    en: 'A unified social credit code has 18 characters',
  },
  character: {
    zh: '统一社会信用代码含有不允许的字符',
    en: 'A character cannot stand there in a unified social credit code',
  },
  'check-digit': {
    zh: '统一社会信用代码的校验位不符',
    en: 'The check digit of the unified social credit code is wrong',
  },
  'organisation-check-digit': {
    zh: '统一社会信用代码中主体标识码（第 9—17 位）的校验位不符',
    en: 'The check digit of the organisation code, characters 9–17, is wrong',
  },
};

/** SHA-256, or any 32 bytes, in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A natural person's opaque code at the desk. */
export const personCode = z.string().refine((code) => personCodePattern.test(code), {
  params: {
    rule: 'person-code.invalid',
    zh: '人员编号应当为 P- 或者 X- 加十位字符',
    en: 'A person’s code is P- or X- and ten characters',
  } satisfies BrokenRule,
});

/** Whom an entry is about. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['agency', 'client', 'association', 'authority']), code: uscc }),
  z.strictObject({ kind: z.enum(['practitioner', 'expert']), code: personCode }),
]);
