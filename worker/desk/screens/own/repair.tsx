import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { nameOf } from '../recording/read-file.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Begin } from './begin.tsx';
import { type Own, readOwn, speaksForA } from './read-own.ts';
import { remedyWords } from './remedy-words.ts';
import { type RepairCheck, repairChecks } from './repair-checks.ts';
import { repairableIn } from './repairable.ts';

/** Which decisions could be repaired, what is missing, and from which day on (Art. 37). */
export const ownRepairScreen = defineScreen({
  path: screenPaths.ownRepair,
  who: 'grant',
  allows: speaksForA('agency', 'practitioner'),
  get: async (ask) => {
    const { lang, now, grant, env } = ask;
    const own = await readOwn(ask);
    const actor = actorOf(grant);
    const jurisdiction = jurisdictionOf(env.JURISDICTION);
    if (!own || !actor || !jurisdiction) return problemPage('forbidden', lang);
    const { title, intro, none } = remedyWords[lang].repair;
    const checks = repairChecks(repairableIn(own.facts, now), own.facts, actor, jurisdiction, now);
    const page = (
      <>
        <h1>{title}</h1>
        <p>{intro}</p>
        {checks.length === 0 && <p class="empty">{none}</p>}
        {checks.map((check) => (
          <Check key={check.entry.id} check={check} own={own} lang={lang} />
        ))}
      </>
    );
    return { title, page };
  },
});

type CheckProps = { readonly check: RepairCheck; readonly own: Own; readonly lang: Lang };

function Check({ check, own, lang }: CheckProps) {
  const said = remedyWords[lang].repair;
  const { entry, earliest, conditions, canApply, isApplied } = check;
  const { id, kind, basis } = entry;
  const { subject } = own;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {theBook.kindOf(kind)?.title[lang] ?? kind} <span lang="zh-CN">{basis.documentNumber}</span>
      </h2>
      <p class="aside">
        <span class="code">{id}</span> <span lang="zh-CN">{basis.authority}</span>
      </p>
      <ul class="checks">
        {conditions.map(({ name, isMet }) => (
          <li key={name} data-met={isMet}>
            <strong>{isMet ? said.met : said.missing}</strong> {said.conditions[name]}
            {name === 'wait' && !isMet && ` · ${said.earliest(formatDay(earliest, lang))}`}
          </li>
        ))}
      </ul>
      {isApplied && <p>{said.applied}</p>}
      {canApply && (
        <Begin
          subject={subject}
          kind="repair-applied"
          filled={{
            'body.of[0]': id,
            'body.commitment': said.commitment(nameOf(own.file) ?? '', subject.code),
          }}
          label={said.apply}
          isMain
        />
      )}
    </section>
  );
}
