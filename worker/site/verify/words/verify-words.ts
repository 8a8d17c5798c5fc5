import type { Lang } from '../../../../shared/messages/lang.ts';
import type { SinceThen } from '../../../../shared/query-record/judge-proof.ts';
import type { Outcome } from '../outcome-of.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page for checking evidence says, in one language. */
export type VerifyWords = {
  readonly open: string;
  readonly sorts: string;
  readonly paste: string;
  /** Before the text of a code. */
  readonly read: string;
  readonly start: string;
  readonly working: string;
  readonly brokenOff: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly means: Readonly<Record<Outcome, string>>;
  /** By the rule that refused it. */
  readonly forged: (rule: string) => string;
  readonly otherCity: (jurisdiction: string) => string;
  readonly strangers: (origins: readonly string[]) => string;
  readonly what: Readonly<Record<'receipt' | 'query-record', string>>;
  readonly signed: (what: string, at: string, sequence: number) => string;
  readonly until: (at: string) => string;
  readonly withdrawn: (reason: string, at: string) => string;
  /** After the code of an agency. */
  readonly since: Readonly<Record<SinceThen, string>>;
  readonly others: (count: number) => string;
  readonly today: string;
};

export function verifyWords(lang: Lang): VerifyWords {
  return { zh, en }[lang];
}
