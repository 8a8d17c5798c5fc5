import { subjectKey } from '../../../../shared/identity/subject.ts';
import { parseUscc } from '../../../../shared/identity/uscc.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { actorOf } from '../../accounts/grant.ts';
import { Field } from '../frame/fields.tsx';
import { namesOf } from '../my-work/names-of.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { agenciesLike } from './agencies-like.ts';
import { recordingWords } from './recording-words.ts';

/** Finds the file of a subject, by its code or by the name that it is registered under. */
export const subjectSearchScreen = defineScreen({
  path: screenPaths.subjects,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined && grant.speaksFor === undefined,
  get: async (ask) => {
    const { url, lang, ledger } = ask;
    const { subjects, search, searchHint, find, nobody } = recordingWords[lang];
    const asked = url.searchParams.get('q')?.trim() ?? '';
    const codes =
      asked === '' ? [] : await codesOf(asked, (name) => ledger.namesByAuthorities([name]));
    if (codes.length === 1) return { to: screenPaths.subject(encodeURIComponent(codes[0] ?? '')) };
    const near =
      asked === '' || codes.length > 0 ? codes : await agenciesLike(asked, ask, mostNear);
    const names = await namesOf(ask, near);
    const page = (
      <div class="narrow">
        <h1>{subjects}</h1>
        <search>
          <form method="get" action={screenPaths.subjects}>
            <Field name="q" label={search} hint={searchHint} faults={[]} lang={lang}>
              {(describedBy) => (
                <input
                  id="q"
                  name="q"
                  type="search"
                  maxLength={120}
                  value={asked}
                  aria-describedby={describedBy}
                  autoComplete="off"
                  data-look-up={screenPaths.lookUp}
                  data-leads-to={screenPaths.subject('')}
                />
              )}
            </Field>
            <button type="submit" class="main">
              {find}
            </button>
          </form>
        </search>
        {asked !== '' && near.length === 0 && <p class="empty">{nobody}</p>}
        <ul class="lines">
          {near.map((key) => (
            <li key={key}>
              <a href={screenPaths.subject(encodeURIComponent(key))}>
                <span lang="zh-CN">{names.get(key)}</span> <span class="code">{key}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
    return { title: subjects, page, islands: ['look-up'] };
  },
});

/** As many as one looks through at a glance. */
const mostNear = 20;

/** A code is a subject even where the ledger has nothing about it yet: its first entry may be about to be recorded. */
async function codesOf(
  asked: string,
  byName: (name: string) => Promise<string>,
): Promise<readonly string[]> {
  const uscc = parseUscc(asked);
  if ('code' in uscc) return [uscc.code];
  const subject = subjectKeyField.safeParse(asked);
  if (subject.success) return [subjectKey(subject.data)];
  const [found] = JSON.parse(await byName(asked.slice(0, 120))) as readonly {
    readonly codes: readonly string[];
  }[];
  return found?.codes ?? [];
}
