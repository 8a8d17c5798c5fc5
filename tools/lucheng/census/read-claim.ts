import { type Lang, langs } from '../../../shared/messages/lang.ts';
import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { parseInstant } from '../../../shared/time/shanghai.ts';

/** What a badge says in its title and, on lines of its own, its description. */
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
      asOf: asOfIn(said),
    };
  }
  return undefined;
}

function markAtStart(said: string, lang: Lang, comma: string): MarkKey | undefined {
  const first = said.split(comma)[0]?.split('\n')[0]?.trim();
  const [key] = Object.entries(markWords[lang]).find(([, word]) => word === first) ?? [];
  return key as MarkKey | undefined;
}

/** A minute in Shanghai, as the register writes it into every badge. */
function asOfIn(said: string): Instant | undefined {
  const [, day, clock] =
    /(?:数据截至|data as of)[ ：:]{0,2}(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/i.exec(said) ?? [];
  return parseInstant(`${day}T${clock}:00+08:00`);
}
