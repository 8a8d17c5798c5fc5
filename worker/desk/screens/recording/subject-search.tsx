import { subjectKey } from '../../../../shared/identity/subject.ts';
import { parseUscc } from '../../../../shared/identity/uscc.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { actorOf } from '../../accounts/grant.ts';
import { Field } from '../frame/fields.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { recordingWords } from './recording-words.ts';

/** Finds the file of a subject, by its code or by the name that it is registered under. */
export const subjectSearchScreen = defineScreen({
  path: screenPaths.subjects,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined && grant.speaksFor === undefined,
  get: async ({ url, lang, ledger }) => {
    const { subjects, search, searchHint, find, nobody } = recordingWords[lang];
    const asked = url.searchParams.get('q')?.trim() ?? '';
    const codes =
      asked === '' ? [] : await codesOf(asked, (name) => ledger.namesByAuthorities([name]));
    if (codes.length === 1) return { to: screenPaths.subject(encodeURIComponent(codes[0] ?? '')) };
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
                />
              )}
            </Field>
            <button type="submit" class="main">
              {find}
            </button>
          </form>
        </search>
        {asked !== '' && codes.length === 0 && <p class="empty">{nobody}</p>}
        <ul class="lines">
          {codes.map((code) => (
            <li key={code}>
              <a href={screenPaths.subject(code)}>{code}</a>
            </li>
          ))}
        </ul>
      </div>
    );
    return { title: subjects, page };
  },
});

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
