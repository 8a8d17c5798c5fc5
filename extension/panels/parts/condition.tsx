import { words } from '../../../shared/messages/words.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** Why what is shown can't be relied on, of each register that can't; nothing where all can. */
export function Condition({ state, isSilent }: Pick<PanelProps, 'state' | 'isSilent'>) {
  const { lang, registers } = state;
  const { silent, tampered, register } = panelWords(lang);
  const said = { none: register.none, stale: register.stale, 'clock-wrong': register.clockWrong };
  const whose = ({ city }: RegisterStatus) =>
    registers.length > 1 ? city[lang] + words(lang).colon : '';
  return (
    <>
      {isSilent && (
        <p class="warning" role="alert">
          {silent}
        </p>
      )}
      {registers.map(
        (one) =>
          one.condition !== 'fresh' && (
            <p key={one.jurisdiction} class="warning" role="alert">
              {whose(one)}
              {said[one.condition]}
            </p>
          ),
      )}
      {state.isTamperedWith && <p class="warning">{tampered}</p>}
    </>
  );
}
