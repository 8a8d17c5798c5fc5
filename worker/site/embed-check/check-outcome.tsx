import type { Lang } from '../../../shared/messages/lang.ts';
import type { CheckedPage } from './check-page.ts';
import { type PageFault, stopsBadge } from './page-fault.ts';
import { checkWords } from './words/check-words.ts';

type CheckOutcomeProps = { readonly lang: Lang; readonly checked: CheckedPage };

/** What keeps the badge from being shown comes first; each fault says what to do. */
export function CheckOutcome({ lang, checked }: CheckOutcomeProps) {
  const said = checkWords(lang);
  const { faults, elements, pictures, policies } = checked;
  const stops = faults.filter(stopsBadge);
  const others = faults.filter((fault) => !stopsBadge(fault));
  const outcome = stops.length > 0 ? 'forged' : others.length > 0 ? 'superseded' : 'genuine';
  return (
    <section class="proof" data-outcome={outcome} aria-live="polite">
      <h2>{said.outcome(stops.length, others.length)}</h2>
      <p>{said.found(elements, pictures, policies)}</p>
      <Faults lang={lang} faults={stops} />
      {others.length > 0 && <h3>{said.others}</h3>}
      <Faults lang={lang} faults={others} />
      <p class="aside">{said.limits}</p>
    </section>
  );
}

function Faults({ lang, faults }: { readonly lang: Lang; readonly faults: readonly PageFault[] }) {
  const said = checkWords(lang);
  return (
    <ol class="faults">
      {faults.map(({ kind, at, right }) => (
        <li key={`${kind} ${at}`}>
          <strong>{said.fault[kind][0]}</strong> {said.fault[kind][1]}
          {at !== undefined && <code>{at}</code>}
          {right !== undefined && (
            <>
              {said.right}
              <code>{right}</code>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
