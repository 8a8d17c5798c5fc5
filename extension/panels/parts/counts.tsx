import type { NotReadCause, TabState } from '../../messages/tab-state.ts';
import { correctionWords } from '../words/correction-words.ts';
import { panelWords } from '../words/panel-words.ts';
import { follow, type Section } from './section.ts';

/**
 * How many places, agencies, names unknown and parts not checked there are, each leading to what it counts; or, where nothing was
 * read, one plain thing instead of zeros.
 */
export function Counts({ state }: { readonly state: TabState }) {
  const { lang, notRead } = state;
  return notRead === undefined ? (
    <Numbers state={state} />
  ) : (
    <NotRead lang={lang} cause={notRead} />
  );
}

function Numbers({ state }: { readonly state: TabState }) {
  const { lang, counts, unknown, pending, registers } = state;
  const said = panelWords(lang);
  const isNothing =
    counts.found === 0 && !pending && registers.some(({ condition }) => condition === 'fresh');
  const numbers = [
    { count: counts.found, text: said.counts.places, section: 'agencies' },
    { count: counts.matched, text: said.counts.agencies, section: 'agencies' },
    { count: unknown.length, text: said.counts.unknown, section: 'unknown' },
    { count: counts.notChecked, text: said.counts.notChecked, section: 'not-checked' },
  ] as const;
  return (
    <>
      <p class="counts" role="status">
        {numbers.map(({ count, text, section }, place) => [
          place > 0 && said.counts.between,
          <OneCount key={place} text={text(count)} section={count > 0 ? section : undefined} />,
        ])}
        {pending && <span class="aside"> {said.pending}</span>}
      </p>
      {state.dismissed.length > 0 && (
        <p class="aside">{correctionWords(lang).count(state.dismissed.length)}</p>
      )}
      {isNothing && <p>{counts.notChecked > 0 ? said.nothingInChecked : said.nothingFound}</p>}
    </>
  );
}

type OneCountProps = { readonly text: string; readonly section: Section | undefined };

function OneCount({ text, section }: OneCountProps) {
  if (section === undefined) return <span>{text}</span>;
  return (
    <button type="button" class="count" onClick={(event) => follow(event, section)}>
      {text}
    </button>
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
