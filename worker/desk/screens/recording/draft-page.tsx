import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { actorOf } from '../../accounts/grant.ts';
import type { Field } from '../../forms/field.ts';
import { withPublicity } from '../../forms/publicity-hints.ts';
import type { Typed } from '../../forms/typed.ts';
import { withGrounds } from '../../forms/with-grounds.ts';
import { wordsOf } from '../../forms/words/field-words.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { formChoices } from './form-choices.ts';
import { FormField, type FormProps } from './form-field.tsx';
import { type OpenDraft, openDraft } from './open-draft.ts';
import { publicityWords } from './publicity-words.ts';
import { nameOf } from './read-file.ts';
import { recordingWords } from './recording-words.ts';
import { stepField, typedIn } from './typed-form.ts';

/** A draft to be filled in. Whatever button is pressed, what was typed is kept first. */
export const draftScreen = defineScreen({
  path: screenPaths.draft(':id'),
  who: 'grant',
  keepsTyped: true,
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const draft = await openDraft(ask);
    if (!draft) return problemPage('not-found', ask.lang);
    const { id, recordedAs } = draft.kept;
    return recordedAs === undefined ? draftPage(ask, draft, []) : { to: screenPaths.recorded(id) };
  },
  post: async (ask) => {
    const draft = await openDraft(ask);
    if (!draft) return problemPage('not-found', ask.lang);
    const { id } = draft.kept;
    using drafts = await ask.ledger.drafts(ask.grant.person);
    const isSaved = await drafts.save(id, Object.fromEntries(typedIn(ask.form)));
    if (!isSaved) return problemPage('too-large', ask.lang);
    const step = ask.form.get(stepField);
    if (step === 'check') return { to: screenPaths.draftCheck(id) };
    return { to: step === 'save' ? screenPaths.drafts : screenPaths.draft(id) };
  },
});

export function draftPage(
  { lang, env, now, grant }: Ask<'grant'>,
  { kept, kind, form, typed, file }: OpenDraft,
  faults: readonly Fault[],
): Answer {
  const said = recordingWords[lang];
  const choices = formChoices(file.entries, env.JURISDICTION, now, lang);
  const isOwn = grant.speaksFor !== undefined;
  const lookUp = isOwn ? undefined : screenPaths.lookUp;
  const props = { typed, faults, choices, lang, lookUp };
  const title = kind.title[lang];
  const around = withPublicity(form.around, kind);
  const city = jurisdictionOf(env.JURISDICTION);
  const body = withPublicity(withGrounds(form.body, kind.name, city), kind);
  const [needed, rest] = [
    around.filter((field) => isNeeded(field, typed)),
    around.filter((field) => !isNeeded(field, typed)),
  ];
  const page = (
    <form class="narrow" method="post" action={screenPaths.draft(kept.id)}>
      <FaultSummary
        title={said.faults}
        faults={faults}
        lang={lang}
        labelOf={(path) =>
          /^(body|basis)\./.test(path) ? wordsOf(path, kind.name).label[lang] : undefined
        }
      />
      <h1>{title}</h1>
      <p>
        <a href={screenPaths.subject(encodeURIComponent(kept.subject))}>
          <span lang="zh-CN">{nameOf(file) ?? ''}</span> <span class="code">{kept.subject}</span>
        </a>
      </p>
      {file.subject.kind === 'agency' && (
        <p class="aside">{publicityWords[lang][kind.publicity.rule]}</p>
      )}
      <Fields
        {...props}
        fields={[...needed, ...body.filter(({ path }) => !isOwn || !forAuthorities.includes(path))]}
      />
      {isOwn ? (
        <details id="basis" open={faults.some(({ field = '' }) => field.startsWith('basis'))}>
          <summary>{said.ownBasis}</summary>
          <Fields {...props} fields={form.basis} />
        </details>
      ) : (
        <fieldset id="basis">
          <legend>{said.basis}</legend>
          <Fields {...props} fields={form.basis} />
        </fieldset>
      )}
      <details open={rest.some(({ path }) => faults.some(({ field }) => field === path))}>
        <summary>{said.more}</summary>
        <Fields {...props} fields={rest} />
      </details>
      <p class="actions">
        <button type="submit" class="main" name={stepField} value="check">
          {said.goOn}
        </button>
        <button type="submit" name={stepField} value="save">
          {said.save}
        </button>
      </p>
    </form>
  );
  return { title, page, islands: isOwn ? [] : ['look-up'], status: faults.length > 0 ? 422 : 200 };
}

/** Said beside the entry's own words where something is begun with it, as a practitioner's name. */
function isNeeded({ path, isRequired }: Field, typed: Typed): boolean {
  return isRequired || typed.has(`${path}[0].name`);
}

/** What only an authority can say: it would be refused of a party. */
const forAuthorities: readonly string[] = ['body.replaces', 'body.namesakes', 'body.names'];

function Fields({ fields, ...props }: FormProps & { readonly fields: readonly Field[] }) {
  return (
    <>
      {fields.map((field) => (
        <FormField key={field.path} {...props} field={field} />
      ))}
    </>
  );
}
