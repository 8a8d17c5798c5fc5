import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { actorOf } from '../../accounts/grant.ts';
import { mustConfirm } from '../../entering/visitor.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { Answers } from './answers.tsx';
import { draftPage } from './draft-page.tsx';
import { Effects } from './effects.tsx';
import { Follows } from './follows.tsx';
import { draftOf, type OpenDraft, openDraft } from './open-draft.ts';
import { isGrave } from './recordable.ts';
import { recordingWords } from './recording-words.ts';

/** Shows what a draft says and would change; records it when its writer says so. */
export const checkScreen = defineScreen({
  path: screenPaths.draftCheck(':id'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const draft = await openDraft(ask);
    if (!draft) return problemPage('not-found', ask.lang);
    return isRecorded(draft) ?? check(ask, draft);
  },
  post: async (ask) => {
    const draft = await openDraft(ask);
    const actor = actorOf(ask.grant);
    if (!draft || !actor) return problemPage('not-found', ask.lang);
    const done = isRecorded(draft);
    if (done) return done;
    if (mustAsk(ask, draft)) return check(ask, draft);
    const { id } = draft.kept;
    const drafts = [draftOf(draft)];
    const bodyHash = toHex(sha256(utf8(JSON.stringify(drafts))));
    // The draft's id is the key, so that pressing twice records once.
    const submitted = await ask.ledger.submit({ actor, idempotencyKey: id, bodyHash, drafts });
    if (submitted.kind === 'refused') return draftPage(ask, draft, submitted.faults);
    if (submitted.kind !== 'recorded') return problemPage('internal-error', ask.lang);
    using kept = await ask.ledger.drafts(ask.grant.person);
    await kept.finish(id, submitted.entries[0]?.id ?? '');
    return { to: screenPaths.recorded(id) };
  },
});

function isRecorded({ kept: { id, recordedAs } }: OpenDraft): Answer | undefined {
  return recordedAs === undefined ? undefined : { to: screenPaths.recorded(id) };
}

function mustAsk({ visitor, now }: Ask<'grant'>, { kind }: OpenDraft): boolean {
  return isGrave(kind) && mustConfirm(visitor, now);
}

async function check(ask: Ask<'grant'>, draft: OpenDraft): Promise<Answer> {
  const { lang, ledger, grant } = ask;
  const actor = actorOf(grant);
  if (!actor) return problemPage('forbidden', lang);
  const previewed = await ledger.preview([draftOf(draft)], actor);
  if (previewed.kind === 'refused')
    return draftPage(ask, draft, previewed.faults as readonly Fault[]);
  const { at, effects, follows } = JSON.parse(previewed.json);
  const { checkTitle, checkText, change, recordNow, confirmFirst, confirmText } =
    recordingWords[lang];
  const { id } = draft.kept;
  const page = (
    <>
      <h1>{checkTitle}</h1>
      <p>{checkText}</p>
      <Effects at={at} effects={effects} lang={lang} />
      <Follows follows={follows} lang={lang} />
      <Answers draft={draft} lang={lang} />
      <p>
        <a href={screenPaths.draft(id)}>{change}</a>
      </p>
      {mustAsk(ask, draft) ? (
        <p class="warning">
          {confirmText}{' '}
          <a href={withQuery(screenPaths.confirm, { to: screenPaths.draftCheck(id) })}>
            {confirmFirst}
          </a>
        </p>
      ) : (
        <form method="post" action={screenPaths.draftCheck(id)}>
          <button type="submit" class={isGrave(draft.kind) ? 'main harm' : 'main'}>
            {recordNow}
          </button>
        </form>
      )}
    </>
  );
  return { title: checkTitle, page };
}
