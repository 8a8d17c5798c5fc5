import type { Lang } from '../../../../shared/messages/lang.ts';
import type { FaultKind } from '../page-fault.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page says that checks a portal's page, in one language. */
export type CheckWords = {
  readonly sealed: string;
  readonly notSealed: string;
  readonly open: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly more: string;
  readonly headers: string;
  readonly headersHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly check: string;
  readonly tooLong: string;
  readonly noAddress: string;
  /** `stops`: faults that keep a badge from being shown. */
  readonly outcome: (stops: number, others: number) => string;
  readonly found: (elements: number, pictures: number, policies: number) => string;
  readonly others: string;
  readonly limits: string;
  readonly right: string;
  /** What is wrong, and what to do. */
  readonly fault: Readonly<Record<FaultKind, readonly [what: string, remedy: string]>>;
};

export function checkWords(lang: Lang): CheckWords {
  return { zh, en }[lang];
}
