import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { ProvedProof } from '../../../shared/query-record/judge-proof.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { outcomeOf } from './outcome-of.ts';
import type { VerifyResult } from './verify-messages.ts';
import { verifyWords } from './words/verify-words.ts';

type ProofOutcomeProps = { readonly lang: Lang; readonly result: VerifyResult };

/** What a piece of evidence is worth, why, and what the register says today of whom it concerns. */
export function ProofOutcome({ lang, result }: ProofOutcomeProps) {
  const { judged, verdicts, now, read } = result;
  const said = verifyWords(lang);
  const outcome = outcomeOf(result);
  const codes = Object.keys(verdicts);
  return (
    <section class="proof" data-outcome={outcome} aria-live="polite">
      <h2>{said.outcome[outcome]}</h2>
      <p>{said.means[outcome]}</p>
      {read !== undefined && (
        <p>
          {said.read} <code>{read}</code>
        </p>
      )}
      {judged.kind === 'forged' && <p>{said.forged(judged.rule)}</p>}
      {judged.kind === 'refused' && (
        <p>
          {judged[lang]} ({judged.rule})
        </p>
      )}
      {judged.kind === 'other-city' && <p>{said.otherCity(judged.jurisdiction)}</p>}
      {judged.kind === 'badge' && judged.badge.strangers.length > 0 && (
        <p>{said.strangers(judged.badge.strangers)}</p>
      )}
      {judged.kind === 'proved' && <Proved lang={lang} proved={judged} />}
      {codes.length > 0 && <h3>{said.today}</h3>}
      {codes.map((code) => {
        const verdict = verdicts[code];
        return verdict && <CreditCard key={code} card={cardOf(verdict, code, now)} lang={lang} />;
      })}
    </section>
  );
}

function Proved({ lang, proved }: { readonly lang: Lang; readonly proved: ProvedProof }) {
  const { what, head, signer, agencies, others } = proved;
  const said = verifyWords(lang);
  return (
    <ul class="tips">
      <li>{said.signed(said.what[what], formatInstant(head.issuedAt, lang), head.sequence)}</li>
      <li>{said.until(formatInstant(head.expiresAt, lang))}</li>
      {signer.kind === 'withdrawn' && (
        <li>{said.withdrawn(signer.reason, formatInstant(signer.at, lang))}</li>
      )}
      {agencies.map(({ code, since }) => (
        <li key={code}>
          {code} {said.since[since]}
        </li>
      ))}
      {others > 0 && <li>{said.others(others)}</li>}
    </ul>
  );
}
