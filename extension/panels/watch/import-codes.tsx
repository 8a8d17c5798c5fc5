import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import { type ListFault, longestList, readWatchList } from '../../watching/read-watch-list.ts';
import { watchWords } from '../words/watch-words.ts';
import type { WatchActs } from './watch-acts.ts';

export type ImportCodesProps = {
  readonly watch: WatchActs;
  readonly lang: Lang;
  /** Which of these codes the register has. */
  readonly isOnRecord: (codes: readonly string[]) => Promise<ReadonlySet<string>>;
};

type Outcome =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'refused'; readonly faults: readonly ListFault[] };

/** Takes a list of codes, pasted or in a file: whole, or not at all. */
export function ImportCodes({ watch, lang, isOnRecord }: ImportCodesProps) {
  const said = watchWords(lang).import;
  const [outcome, setOutcome] = useState<Outcome>();
  const text = useRef<HTMLTextAreaElement>(null);
  const take = async (bytes: Uint8Array) => {
    const read = await readWatchList(bytes, isOnRecord);
    if (read.kind === 'refused') return setOutcome(read);
    const isTaken = await watch.add(read.agencies);
    setOutcome(isTaken ? { kind: 'added', count: read.agencies.length } : { kind: 'too-many' });
    if (isTaken && text.current) text.current.value = '';
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void take(new TextEncoder().encode(text.current?.value));
  };
  return (
    <form onSubmit={submit}>
      <p class="aside">{said.about}</p>
      <label for="codes">{said.codes}</label>
      <textarea id="codes" ref={text} rows={4} spellcheck={false} maxLength={longestList} />
      <p class="buttons">
        <button type="submit" class="main">
          {said.add}
        </button>
        <label class="file">
          {said.file}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file === undefined) return;
              // One byte more is enough to see that it is too long.
              const bytes = await file.slice(0, longestList + 1).arrayBuffer();
              currentTarget.value = '';
              await take(new Uint8Array(bytes));
            }}
          />
        </label>
      </p>
      {outcome && <Told outcome={outcome} lang={lang} />}
    </form>
  );
}

function Told({ outcome, lang }: { readonly outcome: Outcome; readonly lang: Lang }) {
  const said = watchWords(lang).import;
  if (outcome.kind === 'added') return <p role="status">{said.added(outcome.count)}</p>;
  const faults = outcome.kind === 'refused' ? outcome.faults : [];
  return (
    <div class="warning" role="alert">
      <p>{outcome.kind === 'refused' ? said.refused : said.tooMany}</p>
      <ul>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={`${fault.row} ${fault.rule}`}>
            {fault.row !== undefined && <strong>{said.row(fault.row)} · </strong>}
            {said.field[fault.field]} – {fault[lang]} <code>{fault.rule}</code>
          </li>
        ))}
      </ul>
      {faults.length > mostShown && <p>{said.more(faults.length - mostShown)}</p>}
    </div>
  );
}

const mostShown = 20;
