import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Grant } from '../../accounts/grant.ts';
import { chapters } from '../../forms/chapters.ts';
import { keyOf, type SubjectFile } from '../recording/read-file.ts';
import { recordableKinds } from '../recording/recordable.ts';
import { recordingWords } from '../recording/recording-words.ts';
import { screenPaths } from '../screen-paths.ts';

type BeginProps = { readonly file: SubjectFile; readonly grant: Grant; readonly lang: Lang };

/** Starts a draft: one kind, for a case if there is one. */
export function BeginEntry({ file, grant, lang }: BeginProps) {
  const { record, recordHint, begin, ofCase, ofCaseHint, columns } = recordingWords[lang];
  const kinds = recordableKinds(grant, file.subject);
  if (kinds.length === 0) return null;
  const cases = [...new Set(file.entries.flatMap(({ caseId }) => caseId ?? []))];
  const offered = chapters.flatMap(({ name, title, kinds: own }) => {
    const some = own.filter((kind) => kinds.includes(kind));
    return some.length === 0 ? [] : [{ name, title, some }];
  });
  return (
    <section aria-labelledby="record">
      <h2 id="record">{record}</h2>
      <form method="post" action={screenPaths.newDraft} class="narrow">
        <p class="hint">{recordHint}</p>
        <input type="hidden" name="subject" value={keyOf(file)} />
        <div class="field">
          <label for="kind">{columns.kind}</label>
          <select id="kind" name="kind">
            {offered.map(({ name, title, some }) => (
              <optgroup key={name} label={title[lang]}>
                {some.map((kind) => (
                  <option key={kind.name} value={kind.name}>
                    {kind.title[lang]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="case">{ofCase}</label>
          <p class="hint">{ofCaseHint}</p>
          <input id="case" name="case" list="cases" maxLength={64} autoComplete="off" />
          <datalist id="cases">
            {cases.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
        <button type="submit" class="main">
          {begin}
        </button>
      </form>
    </section>
  );
}
