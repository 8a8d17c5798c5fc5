import { type Lang, langs } from '../../../shared/messages/lang.ts';
import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { parseInstant } from '../../../shared/time/shanghai.ts';

/** What a badge's accessible name says. */
export type Claim = {
  readonly lang: Lang;
  readonly mark: MarkKey;
  /** Name or code of the agency; empty where a badge is of none. */
  readonly about: string;
  /** From when its data is, to the minute; undefined where it doesn't say. */
  readonly asOf: Instant | undefined;
};

/** Undefined for a text that no badge ever had as its name. */
export function readClaim(title: string): Claim | undefined {
  for (const lang of langs) {
    const { subject, colon, comma } = words(lang);
    const at = title.indexOf(subject + colon);
    if (at < 0) continue;
    const said = title.slice(at + subject.length + colon.length);
    const mark = markAtStart(said, lang, comma);
    if (!mark) continue;
    const about = title.slice(0, at);
    return {
      lang,
      mark,
      about: about.endsWith(comma) ? about.slice(0, -comma.length) : about,
      asOf: asOfIn(said, lang),
    };
  }
  return undefined;
}

function markAtStart(said: string, lang: Lang, comma: string): MarkKey | undefined {
  const first = said.split(comma)[0]?.trim();
  const [key] = Object.entries(markWords[lang]).find(([, word]) => word === first) ?? [];
  return key as MarkKey | undefined;
}

function asOfIn(said: string, lang: Lang): Instant | undefined {
  const { card, colon } = words(lang);
  const [, after] = said.split(card.dataAsOf + colon);
  return after === undefined ? undefined : readMinute(after);
}

/** A minute in Shanghai as `2026年11月24日 10:00`, `24 November 2026, 10:00` or `2026-11-24 10:00`. */
function readMinute(text: string): Instant | undefined {
  const chinese = /^(\d{4})[年-](\d{1,2})[月-](\d{1,2})日? (\d{2}:\d{2})/.exec(text);
  const english = /^(\d{1,2}) (\w+) (\d{4}), (\d{2}:\d{2})/.exec(text);
  const [year, month, day, clock] = chinese
    ? chinese.slice(1)
    : [english?.[3], monthNumber(english?.[2]), english?.[1], english?.[4]];
  const two = (part = '') => part.padStart(2, '0');
  return parseInstant(`${year}-${two(month)}-${two(day)}T${clock}:00+08:00`);
}

function monthNumber(name = ''): string {
  return String(
    Number(`${'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name.slice(0, 3)) / 3}`) + 1,
  );
}
