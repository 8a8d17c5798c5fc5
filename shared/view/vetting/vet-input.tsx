import { useSignal } from '@preact/signals';
import { vetWords } from '../../vetting/words/vet-words.ts';
import type { VetDeskProps } from './vet-desk-props.ts';

/** A place to paste, and one to open or drop a file. */
export function VetInput({ lang, vet, readsPdf }: Pick<VetDeskProps, 'lang' | 'vet' | 'readsPdf'>) {
  const said = vetWords(lang);
  const text = useSignal('');
  const isOver = useSignal(false);
  const open = (file: File | undefined) => {
    if (file !== undefined) vet({ kind: 'file', file });
  };
  return (
    <form
      class="vet-input"
      data-over={isOver.value}
      onSubmit={(event) => {
        event.preventDefault();
        vet({ kind: 'text', text: text.value });
      }}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        open(event.dataTransfer?.files[0]);
      }}
    >
      <p>{said.lead}</p>
      <label for="vet-file">{said.open}</label>
      <input
        id="vet-file"
        type="file"
        aria-describedby="vet-formats"
        accept={`.xlsx,.csv,.tsv,.txt,.docx${readsPdf ? ',.pdf' : ''}`}
        onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
      />
      <p id="vet-formats" class="aside">
        {said.formats(readsPdf)} {said.local}
      </p>
      <label for="vet-text">{said.paste}</label>
      <textarea
        id="vet-text"
        rows={10}
        aria-describedby="vet-hint"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <p id="vet-hint" class="aside">
        {said.pasteHint}
      </p>
      <button type="submit" class="main" disabled={text.value.trim() === ''}>
        {said.start}
      </button>
    </form>
  );
}
