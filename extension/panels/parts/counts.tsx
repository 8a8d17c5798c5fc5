import { findingWords } from '../../../shared/messages/finding-words.ts';
import type { NotReadCause, TabState } from '../../messages/tab-state.ts';
import { correctionWords } from '../words/correction-words.ts';
import { panelWords } from '../words/panel-words.ts';

/** How many names were found, matched and not checked; or, where nothing was read, one plain thing instead of zeros. */
export function Counts({ state }: { readonly state: TabState }) {
  const { lang, notRead } = state;
  return notRead === undefined ? (
    <Numbers state={state} />
  ) : (
    <NotRead lang={lang} cause={notRead} />
  );
}

function Numbers({ state }: { readonly state: TabState }) {
  const { lang, counts, pending, register } = state;
  const said = panelWords(lang);
  const isNothing = counts.found === 0 && !pending && register.condition === 'fresh';
  return (
    <>
      <p class="counts" role="status">
        {findingWords(lang).names(counts.found, counts.matched, counts.notChecked)}
        {pending && <span class="aside"> {said.pending}</span>}
      </p>
      {state.dismissed.length > 0 && (
        <p class="aside">{correctionWords(lang).count(state.dismissed.length)}</p>
      )}
      {isNothing && <p>{counts.notChecked > 0 ? said.nothingInChecked : said.nothingFound}</p>}
    </>
  );
}

type NotReadProps = { readonly lang: TabState['lang']; readonly cause: NotReadCause };

function NotRead({ lang, cause }: NotReadProps) {
  const { title, because } = panelWords(lang).notRead;
  return (
    <p class="counts warning" role="status">
      <strong>{title}</strong> {because[cause]}
    </p>
  );
}
