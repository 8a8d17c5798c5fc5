import { formatInstant } from '../../../shared/messages/format-time.ts';
import { correctionWords } from '../words/correction-words.ts';
import { settingsWords } from '../words/settings-words.ts';
import { langOf, type SettingsProps } from './settings-props.ts';

/** What the reader has dismissed, and the way back. */
export function DismissedSection({ view, acts }: SettingsProps) {
  const lang = langOf(view);
  const said = correctionWords(lang);
  const { dismissals } = view.state;
  return (
    <>
      <p class="aside">{said.about}</p>
      {dismissals.length === 0 && <p>{said.none}</p>}
      <ul class="sites">
        {dismissals.map((one) => (
          <li key={`${one.code} ${one.page}`}>
            <div>
              <strong>{one.name}</strong> <code>{one.code}</code>
              <p class="aside">
                {said.reasons[one.reason]}
                {one.note !== '' && ` (${one.note})`} · {formatInstant(one.at, lang)}
              </p>
              <p class="aside">{one.page}</p>
            </div>
            <span />
            <button
              type="button"
              aria-label={settingsWords(lang).sites.actOn(said.undo, one.name)}
              onClick={() => void acts.undo(one)}
            >
              {said.undo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
