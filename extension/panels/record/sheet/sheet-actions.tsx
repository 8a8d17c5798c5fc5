import { useState } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { type Stage, stages } from '../../../../shared/query-record/procurement.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { addressOf } from '../route.ts';
import { queryPageWords } from '../words/query-page-words.ts';

export type SheetActionsProps = {
  readonly print: () => void;
  readonly save: () => void;
  readonly erase: () => void;
  readonly checkAgain: (stage: Stage) => Promise<void>;
  /** The stage that is looked up again for, unless another is chosen. */
  readonly stage: Stage;
  readonly lang: Lang;
};

/** What can be done with a record; not printed. */
export function SheetActions({ print, save, erase, checkAgain, stage, lang }: SheetActionsProps) {
  const { sheet, list } = queryPageWords(lang);
  const [chosen, setChosen] = useState(stage);
  const [isChecking, setIsChecking] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const again = async () => {
    setIsChecking(true);
    await checkAgain(chosen).finally(() => setIsChecking(false));
  };
  return (
    <div class="actions">
      <a href={addressOf.list}>{list.back}</a>
      <button type="button" class="main" onClick={print}>
        {sheet.print}
      </button>
      <button type="button" onClick={save}>
        {sheet.save}
      </button>
      <span class="again">
        <label for="again-stage">{sheet.forStage}</label>
        <select
          id="again-stage"
          value={chosen}
          onChange={({ currentTarget }) =>
            setChosen(stages.find((one) => one === currentTarget.value) ?? stage)
          }
        >
          {stages.map((one) => (
            <option key={one} value={one}>
              {queryWords(lang).stage[one]}
            </option>
          ))}
        </select>
        <button type="button" disabled={isChecking} onClick={again}>
          {isChecking ? sheet.checking : sheet.checkAgain}
        </button>
      </span>
      <button type="button" onClick={() => (isSure ? erase() : setIsSure(true))}>
        {isSure ? sheet.eraseSure : sheet.erase}
      </button>
    </div>
  );
}
