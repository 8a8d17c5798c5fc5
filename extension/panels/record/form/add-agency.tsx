import { useState } from 'preact/hooks';
import { parseUscc } from '../../../../shared/identity/uscc.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { queryPageWords } from '../words/query-page-words.ts';

type AddAgencyProps = {
  readonly add: (code: string, given: string) => void;
  readonly lang: Lang;
};

/** For an agency that the page names without being found: the register is asked about its code. */
export function AddAgency({ add, lang }: AddAgencyProps) {
  const said = queryPageWords(lang).form;
  const [code, setCode] = useState('');
  const [given, setGiven] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = () => {
    const parsed = parseUscc(code);
    setIsWrong(parsed.kind !== 'valid');
    if (parsed.kind !== 'valid') return;
    add(parsed.code, given.trim());
    setCode('');
    setGiven('');
  };
  return (
    <fieldset class="add">
      <legend>{said.addCode}</legend>
      <label for="code">{said.code}</label>
      <input
        id="code"
        value={code}
        maxLength={40}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'code-wrong' : undefined}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <label for="given">{said.given}</label>
      <input
        id="given"
        value={given}
        maxLength={200}
        onInput={({ currentTarget }) => setGiven(currentTarget.value)}
      />
      {isWrong && (
        <p id="code-wrong" class="warning" role="alert">
          {said.wrongCode}
        </p>
      )}
      <button type="button" onClick={submit}>
        {said.add}
      </button>
    </fieldset>
  );
}
