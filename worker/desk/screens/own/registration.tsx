import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { serviceCommitmentForm } from '../../../../shared/kinds/registration/registration-forms.ts';
import { registrationOnRecord } from '../../../../shared/kinds/registration/registration-on-record.ts';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { actorOf } from '../../accounts/grant.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { ownBasis } from '../../forms/own-basis.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { FaultSummary } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { answerRows } from '../recording/answer-rows.ts';
import { AnswerTable } from '../recording/answers.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Begin } from './begin.tsx';
import { upkeepOf } from './doors.ts';
import { partyWords } from './party-words.ts';
import { type Own, readOwn, speaksForA } from './read-own.ts';

/** An agency's registration as it said it, and what it may do about it (Arts. 8, 18, 19). */
export const ownRegistrationScreen = defineScreen({
  path: screenPaths.ownRegistration,
  who: 'grant',
  allows: speaksForA('agency'),
  get: async (ask) => {
    const own = await readOwn(ask);
    if (!own) return problemPage('forbidden', ask.lang);
    const { lang } = ask;
    const { title, intro, file } = partyWords[lang].registration;
    const upkeep = upkeepOf(own, ask.now);
    const page = (
      <>
        <h1>{title}</h1>
        {upkeep.kind === 'unregistered' ? (
          <div class="narrow">
            <p>{intro}</p>
            <Begin subject={own.subject} kind="registration-filed" label={file} isMain />
          </div>
        ) : (
          <Registered own={own} upkeep={upkeep} lang={lang} />
        )}
      </>
    );
    return { title, page };
  },
});

type RegisteredProps = {
  readonly own: Own;
  readonly upkeep: Extract<ReturnType<typeof upkeepOf>, { readonly kind: 'filed' }>;
  readonly lang: Lang;
};

function Registered({ own, upkeep, lang }: RegisteredProps) {
  const said = partyWords[lang].registration;
  const { subject, facts } = own;
  const commitment = entriesOf(facts, serviceCommitmentForm).at(-1);
  return (
    <>
      <p>
        {said.saidOn(formatDay(upkeep.saidOn, lang))} {said.dueOn(formatDay(upkeep.dueOn, lang))}
      </p>
      <div class="actions">
        <form method="post" action={screenPaths.ownConfirm}>
          <button type="submit" class={upkeep.isDue ? 'main' : undefined}>
            {said.confirm}
          </button>
        </form>
        <Begin subject={subject} kind="registration-changed" label={said.change} />
        <Begin subject={subject} kind="registration-withdrawn" label={said.withdraw} />
      </div>
      <p class="aside">{said.own}</p>
      <Said kind="registration-filed" body={registrationOnRecord(facts)?.data} lang={lang} />
      <section aria-labelledby="commitment">
        <h2 id="commitment">{said.commitment}</h2>
        {commitment ? (
          <Said kind="service-commitment" body={commitment.body} lang={lang} />
        ) : (
          <p class="empty">{said.noCommitment}</p>
        )}
        <Begin subject={subject} kind="service-commitment" label={said.commit} />
      </section>
    </>
  );
}

type SaidProps = { readonly kind: string; readonly body: unknown; readonly lang: Lang };

/** What an entry of this kind says, field by field, in the words of its form. */
function Said({ kind: name, body, lang }: SaidProps) {
  const kind = theBook.kindOf(name);
  if (!kind || body === undefined) return null;
  const form = describeForm(kind);
  return <AnswerTable rows={answerRows(form, typedOf(form, { body }), lang)} />;
}

/** Says that nothing has changed, by one press: it is the agency's own word and changes nothing else. */
export const ownConfirmScreen = defineScreen({
  path: screenPaths.ownConfirm,
  who: 'grant',
  allows: speaksForA('agency'),
  post: async ({ grant, ledger, lang, env, now }) => {
    const actor = actorOf(grant);
    const { speaksFor, authority } = grant;
    if (!actor || !speaksFor) return problemPage('forbidden', lang);
    const kind = 'registration-confirmed';
    const basis = ownBasis(kind, authority, env.JURISDICTION, now);
    const drafts = [{ kind, subject: speaksFor, basis, body: {} }];
    const bodyHash = toHex(sha256(utf8(JSON.stringify(drafts))));
    // One a day: pressing twice records once.
    const idempotencyKey = `${kind} ${speaksFor.code} ${dayOf(now)}`;
    const submitted = await ledger.submit({ actor, idempotencyKey, bodyHash, drafts });
    if (submitted.kind === 'recorded') return { to: screenPaths.ownRegistration };
    if (submitted.kind !== 'refused') return problemPage('internal-error', lang);
    const { title } = partyWords[lang].registration;
    const page = (
      <div class="narrow">
        <FaultSummary title={title} faults={submitted.faults} lang={lang} />
        <p>
          <a href={screenPaths.ownRegistration}>{title}</a>
        </p>
      </div>
    );
    return { title, page, status: 422 };
  },
});
