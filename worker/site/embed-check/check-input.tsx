import { type Signal, useSignal } from '@preact/signals';
import type { Lang } from '../../../shared/messages/lang.ts';
import { checkWords } from './words/check-words.ts';

/** What somebody gave: a page's source, perhaps its headers, perhaps where it is. */
export type Asked = {
  readonly source: string;
  readonly headers: string;
  readonly address: string;
};

type CheckInputProps = { readonly lang: Lang; readonly check: (asked: Asked) => void };

/** A place to drop or paste a page's source, and what may be said besides. */
export function CheckInput({ lang, check }: CheckInputProps) {
  const said = checkWords(lang);
  const source = useSignal('');
  const headers = useSignal('');
  const address = useSignal('');
  const ask = () =>
    check({ source: source.value, headers: headers.value, address: address.value.trim() });
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    // What is looked for is ASCII, which stands in a page in GBK as it does in UTF-8.
    source.value = await file.text();
    ask();
  };
  return (
    <form
      class="vet-input"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <label for="page-file">{said.open}</label>
      <input
        id="page-file"
        type="file"
        accept=".html,.htm,.txt"
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      <Field id="page-source" rows={8} label={said.source} hint={said.sourceHint} text={source} />
      <details>
        <summary>{said.more}</summary>
        <Field
          id="page-headers"
          rows={4}
          label={said.headers}
          hint={said.headersHint}
          text={headers}
        />
        <Field
          id="page-address"
          rows={1}
          label={said.address}
          hint={said.addressHint}
          text={address}
        />
      </details>
      <button type="submit" class="main" disabled={source.value.trim() === ''}>
        {said.check}
      </button>
    </form>
  );
}

type FieldProps = {
  readonly id: string;
  readonly rows: number;
  readonly label: string;
  readonly hint: string;
  readonly text: Signal<string>;
};

function Field({ id, rows, label, hint, text }: FieldProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <p id={`${id}-hint`} class="aside">
        {hint}
      </p>
    </>
  );
}
