import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { makeSecret } from '../../accounts/make-secret.ts';
import { petitionForm, petitionKinds } from '../../petitions/petition.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { petitionWords } from './petition-words.ts';

/** Where somebody without an account complains, or says that the record is wrong (Art. 24; the credit regulation art. 30). */
export const petitionScreen = defineScreen({
  path: screenPaths.petition,
  who: 'anybody',
  get: (ask) => formPage(ask, new URLSearchParams(ask.url.search), []),
  post: async (ask) => {
    const { form, ledger, network, lang, request } = ask;
    const type = request.headers.get('Content-Type') ?? '';
    if (!type.startsWith('application/x-www-form-urlencoded'))
      return formPage(ask, form, [noFiles]);
    const parsed = petitionForm.safeParse(Object.fromEntries(form), { reportInput: true });
    if (!parsed.success) return formPage(ask, form, faultsOf(parsed.error));
    using petitions = await ledger.petitions();
    const sent = await petitions.send(parsed.data, form.get('once') ?? '', network);
    const said = petitionWords[lang];
    if (sent.kind !== 'sent') {
      const why = sent.kind === 'full' ? sent.because : 'stale';
      const text = { zh: petitionWords.zh.full[why], en: petitionWords.en.full[why] };
      return formPage(ask, form, [{ field: 'text', rule: `petition.${why}`, ...text }], 429);
    }
    const page = (
      <div class="narrow">
        <h1>{said.sentTitle}</h1>
        <p>{said.sentText}</p>
        <dl class="ticket">
          <dt>{said.number}</dt>
          <dd class="secret">{sent.number}</dd>
          <dt>{said.code}</dt>
          <dd class="secret">{sent.code}</dd>
        </dl>
        <p>
          <a href={screenPaths.petitionFollow}>{said.follow}</a>
        </p>
      </div>
    );
    return { title: said.sentTitle, page };
  },
});

const noFiles: Fault = {
  field: 'text',
  rule: 'petition.file',
  zh: '不接收附件，请只填写文字',
  en: 'Files are not taken: write text only',
};

function formPage(
  { lang }: Pick<Ask<'anybody'>, 'lang'>,
  form: URLSearchParams,
  faults: readonly Fault[],
  refusedBy = 422,
): Answer {
  const said = petitionWords[lang];
  const field = { form, faults, lang, isRequired: true } as const;
  const page = (
    <form class="narrow" method="post" action={screenPaths.petition}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.title}</h1>
      <p>{said.intro}</p>
      <p>
        <a href={screenPaths.petitionFollow}>{said.follow}</a>
      </p>
      <input type="hidden" name="once" value={makeSecret().secret} />
      <Field name="kind" label={said.kind} faults={faults} lang={lang}>
        {(describedBy) => (
          <select id="kind" name="kind" aria-describedby={describedBy}>
            {petitionKinds.map((kind) => (
              <option key={kind} value={kind} selected={form.get('kind') === kind}>
                {said.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField name="about" label={said.about} hint={said.aboutHint} maxLength={120} {...field} />
      <Field name="text" label={said.text} hint={said.textHint} faults={faults} lang={lang}>
        {(describedBy) => (
          <textarea
            id="text"
            name="text"
            rows={8}
            maxLength={1000}
            required
            aria-describedby={describedBy}
          >
            {form.get('text') ?? ''}
          </textarea>
        )}
      </Field>
      <p class="warning">{said.privacy}</p>
      <TextField name="name" label={said.name} maxLength={40} {...field} />
      <TextField
        name="contact"
        label={said.contact}
        hint={said.contactHint}
        maxLength={60}
        {...field}
      />
      <button type="submit" class="main">
        {said.send}
      </button>
    </form>
  );
  return { title: said.title, page, status: faults.length > 0 ? refusedBy : 200 };
}
