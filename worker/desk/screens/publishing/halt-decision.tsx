import type { Fault } from '../../../../shared/ledger/fault.ts';
import { mustConfirm } from '../../entering/visitor.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import type { Ask } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { publishingWords } from './publishing-words.ts';
import { sayRefusal, type Waiting } from './waiting-list.tsx';

type HaltDecisionProps = {
  readonly ask: Ask<'grant'>;
  readonly title: string;
  readonly waiting: Waiting;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly mayDecide: boolean;
};

/** How much waits and why, and what an operator may do about it. */
export function HaltDecision(props: HaltDecisionProps) {
  const { ask, title, waiting, faults, mayDecide } = props;
  const { lang } = ask;
  const said = publishingWords[lang];
  const { halt, refusal } = waiting;
  return (
    <div class="narrow">
      <FaultSummary title={said.notDone} faults={faults} lang={lang} />
      <h1 id="waiting">{title}</h1>
      <p>{said.haltText(halt.harsher + halt.milder, halt.harsher, halt.milder)}</p>
      <p>{said.haltLimit(halt.inDay, halt.most)}</p>
      {refusal && <p class="warning">{sayRefusal(refusal, lang)}</p>}
      {mayDecide ? <Deeds {...props} /> : <p>{said.onlyOperators}</p>}
    </div>
  );
}

function Deeds({ ask, waiting: { halt, refusal }, form, faults }: HaltDecisionProps) {
  const { lang, grant, visitor, now } = ask;
  const said = publishingWords[lang];
  const isAsked = mustConfirm(visitor, now);
  const digest = <input type="hidden" name="digest" value={halt.digest} />;
  if (refusal) {
    if (refusal.by !== grant.person) return null;
    return (
      <form method="post" action={screenPaths.publishingHalt}>
        {digest}
        <button type="submit" name="act" value="withdraw">
          {said.withdraw}
        </button>
      </form>
    );
  }
  return (
    <>
      <p>{said.approveText}</p>
      {isAsked ? (
        <p class="warning">
          {said.confirmText}{' '}
          <a href={withQuery(screenPaths.confirm, { to: screenPaths.publishingHalt })}>
            {said.confirmFirst}
          </a>
        </p>
      ) : (
        <form method="post" action={screenPaths.publishingHalt}>
          {digest}
          <button type="submit" class="main harm" name="act" value="approve">
            {said.approve}
          </button>
        </form>
      )}
      <details open={faults.some(({ field }) => field === 'reason')}>
        <summary>{said.refuse}</summary>
        <form method="post" action={screenPaths.publishingHalt}>
          {digest}
          <TextField
            name="reason"
            label={said.columns.reason}
            hint={said.refuseText}
            maxLength={300}
            isRequired
            {...{ form, faults, lang }}
          />
          <button type="submit" name="act" value="refuse">
            {said.refuse}
          </button>
        </form>
      </details>
    </>
  );
}
