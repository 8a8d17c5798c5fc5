import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { VerifyOrder } from './verify-messages.ts';
import { verifyWords } from './words/verify-words.ts';

type ProofInputProps = {
  readonly lang: Lang;
  readonly verify: (proof: VerifyOrder['proof']) => void;
  readonly isWorking: boolean;
};

/** A place to open or drop a file, and one to paste its text or an address. */
export function ProofInput({ lang, verify, isWorking }: ProofInputProps) {
  const said = verifyWords(lang);
  const text = useSignal('');
  const open = (file: File | undefined) => {
    if (file !== undefined) verify({ file, name: file.name });
  };
  // A screenshot is pasted wherever the reader happens to be on the page.
  useEffect(() => {
    const pasted = ({ clipboardData }: ClipboardEvent) => open(clipboardData?.files[0]);
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  });
  return (
    <form
      class="vet-input"
      onSubmit={(event) => {
        event.preventDefault();
        verify({ text: text.value });
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        open(event.dataTransfer?.files[0]);
      }}
    >
      <label for="proof-file">{said.open}</label>
      <input
        id="proof-file"
        type="file"
        accept=".json,.svg,.txt,.png,.jpg,.jpeg,.gif,.bmp,.webp"
        aria-describedby="proof-sorts"
        onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
      />
      <p id="proof-sorts" class="aside">
        {said.sorts}
      </p>
      <label for="proof-text">{said.paste}</label>
      <textarea
        id="proof-text"
        rows={5}
        spellcheck={false}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <button type="submit" class="main" disabled={isWorking || text.value.trim() === ''}>
        {said.start}
      </button>
    </form>
  );
}
