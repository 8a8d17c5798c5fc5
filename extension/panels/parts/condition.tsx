import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** Why what is shown can't be relied on; nothing where it can. */
export function Condition({ state, isSilent }: Pick<PanelProps, 'state' | 'isSilent'>) {
  const { silent, tampered, register } = panelWords(state.lang);
  const { none, stale, clockWrong } = register;
  const { condition } = state.register;
  return (
    <>
      {isSilent && (
        <p class="warning" role="alert">
          {silent}
        </p>
      )}
      {condition !== 'fresh' && (
        <p class="warning" role="alert">
          {{ none, stale, 'clock-wrong': clockWrong }[condition]}
        </p>
      )}
      {state.isTamperedWith && <p class="warning">{tampered}</p>}
    </>
  );
}
