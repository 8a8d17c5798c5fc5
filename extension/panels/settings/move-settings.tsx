import { useState } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { FieldFault } from '../../settings/field-faults.ts';
import { longestFile } from '../../settings/settings-file.ts';
import { settingsWords } from '../words/settings-words.ts';
import { FaultList } from './fault-list.tsx';
import type { SettingsActs } from './settings-props.ts';

type MoveSettingsProps = { readonly lang: Lang; readonly acts: SettingsActs };

/** Settings into a file, and out of one; a file with a fault changes nothing. */
export function MoveSettings({ lang, acts }: MoveSettingsProps) {
  const said = settingsWords(lang).device;
  const [faults, setFaults] = useState<readonly FieldFault[] | undefined>(undefined);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // No more than what is refused for its length is read of it.
    setFaults(await acts.importFile(await file.slice(0, 4 * longestFile).text()));
    input.value = '';
  };
  return (
    <>
      <p class="buttons">
        <button type="button" onClick={() => void acts.exportFile()}>
          {said.export}
        </button>
        <label class="file">
          {said.import}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => take(currentTarget)}
          />
        </label>
      </p>
      {faults?.length === 0 && <p role="status">{said.imported}</p>}
      {faults !== undefined && faults.length > 0 && (
        <div class="warning" role="alert">
          <p>{said.refused}</p>
          <FaultList lang={lang} faults={faults} />
        </div>
      )}
    </>
  );
}
