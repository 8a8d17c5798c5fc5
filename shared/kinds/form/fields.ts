import * as z from 'zod';
import { organisationKinds, personCodePattern } from '../../identity/subject.ts';
import { parseUscc, type UsccResult } from '../../identity/uscc.ts';
import { findInvisible, isVariationSelector } from '../../text/invisible.ts';
import { isDay, parseInstant } from '../../time/shanghai.ts';
import { containsResidentId } from './resident-id.ts';

/** One of our own rules in a schema; `faultsOf` turns it into a fault. */
export type BrokenRule = { readonly rule: string; readonly zh: string; readonly en: string };

/** Text on one line, of at most `most` characters, with nothing invisible in it and no person's identity number. */
export function line(most: number, least = 1) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .check(({ value, issues }) => refuseInvisible(value, issues))
    .refine((text) => !text.includes('\uFFFD'), { params: lostCharacter })
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
    .check(({ value, issues }) => refuseInvisible(value.replace(/[\n\t]/g, ' '), issues))
    .refine((text) => !text.includes('\uFFFD'), { params: lostCharacter })
    .refine((text) => !containsResidentId(text), { params: identityNumber })
    .meta({ format: 'multi-line' });
}

/** Names the invisible character, because the person who pasted it can't see it. */
function refuseInvisible(text: string, issues: z.core.$ZodRawIssue[]): void {
  const found = findInvisible(text);
  if (found !== undefined) issues.push({ code: 'custom', input: text, params: invisible(found) });
}

function invisible(character: string): BrokenRule {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const rule = 'text.invisible-character';
  if (isVariationSelector(character)) {
    return {
      rule,
      zh: `不得含有不可见字符；此处有字形选择符 U+${hex}，请删去后按本字填写`,
      en: `May not contain invisible characters; this has the variation selector U+${hex}, so write the character without it`,
    };
  }
  return {
    rule,
    zh: `不得含有控制字符或者不可见字符；此处有 U+${hex}`,
    en: `May not contain control or invisible characters; this has U+${hex}`,
  };
}

const lostCharacter: BrokenRule = {
  rule: 'text.lost-character',
  zh: '含有替换符“\uFFFD”，有字在保存文件时丢失，请补全',
  en: 'Has a replacement character: something was lost when the file was saved; complete it',
};

const identityNumber: BrokenRule = {
  rule: 'text.identity-number',
  zh: '不得含有居民身份证号码',
  en: 'May not contain a resident identity number',
};

/**
 * Other years are slips of the pen or stand-ins for “never”, and no deadline can be counted from the last day there
 * is.
 */
const isThinkable = (time: string) => time >= '1900' && time < '2200';

export const day = z
  .string()
  .refine((text) => isDay(text) && isThinkable(text), {
    params: {
      rule: 'day.invalid',
      zh: '应当是 1900 至 2199 年间实有的日期，格式为 2026-11-24',
      en: 'Must be a day that exists, of the years 1900 to 2199, written as 2026-11-24',
    } satisfies BrokenRule,
  })
  .meta({ format: 'date' });

/** Any offset is accepted; the result is UTC. */
export const instant = z
  .string()
  .transform((text, context) => {
    const parsed = parseInstant(text);
    if (parsed !== undefined && isThinkable(parsed)) return parsed;
    context.addIssue({
      code: 'custom',
      params: {
        rule: 'instant.invalid',
        zh: '应当是 1900 至 2199 年间带时区的时间，格式为 2026-11-24T09:00:00+08:00',
        en: 'Must be a time of the years 1900 to 2199 with its offset, written as 2026-11-24T09:00:00+08:00',
      } satisfies BrokenRule,
    });
    return z.NEVER;
  })
  .meta({ format: 'date-time' });

/**
 * A unified social credit code, folded to its canonical spelling. A code with wrong check digits passes: only the
 * ledger knows whether it was really issued, and every door that takes a code asks it (`unverifiedCode`). For codes
 * in a body the write door does so.
 */
export const uscc = codeField();

/**
 * The code of a party that has to be on record or that an entry is about: more is required of it than that it was
 * issued.
 */
export const subjectCode = codeField();

function codeField() {
  return z
    .string()
    .transform((text, context) => {
      const result = parseUscc(text);
      if ('code' in result) return result.code;
      context.addIssue({ code: 'custom', params: usccRule(result) });
      return z.NEVER;
    })
    .meta({ format: 'uscc' });
}

/** What is wrong with a code, in the words of the write door. */
export function usccRule({ rule }: Exclude<UsccResult, { kind: 'valid' }>): BrokenRule {
  return { rule: `uscc.${rule}`, ...usccFaults[rule] };
}

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
export const personCode = z
  .string()
  .refine((code) => personCodePattern.test(code), {
    params: {
      rule: 'person-code.invalid',
      zh: '人员编号应当为 P- 或者 X- 加十位字符',
      en: 'A person’s code is P- or X- and ten characters',
    } satisfies BrokenRule,
  })
  .meta({ format: 'person-code' });

/** The id of an entry. */
export const entryId = line(64).meta({ format: 'entry-id' });

/** An agency’s own number of one of its engagements. */
export const engagementNumber = line(64).meta({ format: 'engagement-number' });

/** A code of GB/T 2260. */
export const area = z
  .string()
  .regex(/^\d{6}$/)
  .meta({ format: 'area' });

/** The subject of an entry. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(organisationKinds),
    code: subjectCode,
  }),
  z.strictObject({ kind: z.enum(['practitioner', 'expert']), code: personCode }),
]);
