import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../../messages/search-answer.ts';
import type { TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';
import { FoundLine } from './found-line.tsx';
import { moveAmong } from './move-among.ts';

export type SearchProps = {
  /** Undefined where the background doesn't answer. */
  readonly search: (part: string) => Promise<SearchAnswer | undefined>;
  /** What the reader has selected on a page and asked about. */
  readonly asked?: string | undefined;
};

type SearchBoxProps = SearchProps & { readonly state: TabState };

/** Looks agencies up in the register of this device as one types; down and up go through what is found. */
export function SearchBox({ state, search, asked = '' }: SearchBoxProps) {
  const { lang, registers } = state;
  const said = panelWords(lang).search;
  const text = useSignal(asked);
  const answer = useSignal<SearchAnswer | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const type = async (part: string) => {
    text.value = part;
    const found = part.trim() === '' ? undefined : await search(part);
    // A slower answer to what was typed before.
    if (text.value === part) answer.value = found;
  };
  useEffect(() => {
    field.current?.focus();
    if (asked !== '') void type(asked);
  }, [asked]);
  const found = answer.value?.found ?? [];
  return (
    <search onKeyDown={moveAmong}>
      <input
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        aria-label={said.label}
        placeholder={said.label}
        value={text.value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <p class="aside" aria-live="polite">
        {answer.value &&
          sayCount(
            answer.value,
            said,
            registers.every(({ condition }) => condition === 'fresh'),
          )}
      </p>
      {found.length > 0 && (
        <ul class="findings">
          {found.map((one) => (
            <li key={one.code}>
              <FoundLine one={one} state={state} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** In UTF-16 units, as the background reads no more. */
const longest = 2000;

function sayCount(
  { found, hasMore }: SearchAnswer,
  said: ReturnType<typeof panelWords>['search'],
  isFresh: boolean,
): string {
  if (found.length > 0) return hasMore ? said.more(found.length) : said.found(found.length);
  return isFresh ? said.none : said.cannotSay;
}
