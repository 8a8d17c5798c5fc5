import type { Day } from '../../../shared/time/instant.ts';
import { addDays, addMonths } from '../../../shared/time/shanghai.ts';
import { citeOn } from './cite-on.ts';
import { orNextWorkingDay } from './last-days.ts';
import { blank, type Paragraph, type TimeLimit, text } from './letter.ts';
import { type LetterFile, you } from './letter-file.ts';

/** 《行政复议法》 art. 20. */
const reviewDays = 60;

/** How a decision can be challenged, and that a challenge alone doesn't stop it; the organs are filled in by hand. */
export function remedies(file: LetterFile): readonly Paragraph[] {
  const { jurisdiction, policy, day } = file;
  const review = citeOn(['reviewLaw', 20], jurisdiction, day);
  const suit = citeOn(['litigationLaw', 46], jurisdiction, day);
  const pending = citeOn(['reviewLaw', 42], jurisdiction, day);
  const sued = citeOn(['litigationLaw', 56], jurisdiction, day);
  const months = policy.contestMonths.value;
  return [
    text`如不服本决定，${you(file)}可以依照${review}，自知道本决定之日起${reviewDays}日内向${blank(14)}申请行政复议；也可以依照${suit}，自知道本决定之日起${months}个月内向${blank(12)}人民法院提起行政诉讼。`,
    text`行政复议、行政诉讼期间本决定不停止执行，但${pending}、${sued}规定应当停止执行的除外。`,
  ];
}

/** Their last days, where the day of service is on record. */
export function remedyLimits(
  { jurisdiction, policy }: LetterFile,
  servedOn: Day | undefined,
): readonly TimeLimit[] {
  const [review, suit] = ['申请行政复议', '提起行政诉讼'];
  if (servedOn === undefined) return [{ what: review }, { what: suit }];
  const lastOfSuit = addMonths(servedOn, policy.contestMonths.value);
  return [
    { what: review, lastDay: orNextWorkingDay(jurisdiction, addDays(servedOn, reviewDays)) },
    { what: suit, lastDay: orNextWorkingDay(jurisdiction, lastOfSuit) },
  ];
}
