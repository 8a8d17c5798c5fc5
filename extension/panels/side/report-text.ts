import { formatInstant } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { registerOf, whose } from '../parts/whose.ts';
import { correctionWords } from '../words/correction-words.ts';

/** Exactly what a report of an error says: the finding, its page and the data, and nothing of the reader. */
export function reportText({ finding, mark, verdict }: FindingGroup, state: TabState): string {
  const { lang, page } = state;
  const register = registerOf(verdict, state);
  const { lines } = correctionWords(lang);
  const { colon, mark: markWords } = words(lang);
  const line = (what: string, value: string | undefined) =>
    value === undefined ? [] : [`${what}${colon}${value}`];
  return [
    lines.about,
    ...line(lines.agency, `${finding.name} ${finding.code}`),
    ...line(lines.written, finding.text),
    ...line(lines.level, markWords[mark.key]),
    ...line(lines.page, page),
    ...line(lines.register, whose(verdict, state)),
    ...line(lines.asOf, register.asOf && formatInstant(register.asOf, lang)),
    `${lines.wrong}${colon}`,
  ].join('\n');
}
