import type { Lang } from '../../../shared/messages/lang.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';

/** `failed`: it was asked for and is not certain. */
export type SealState = 'off' | 'changing' | 'on' | 'failed';

type SealLineProps = {
  readonly lang: Lang;
  readonly seal: SealState;
  readonly setSeal: (isOn: boolean) => void;
};

/** Whether the extension may send requests while this page is open, and the way to forbid it. */
export function SealLine({ lang, seal, setSeal }: SealLineProps) {
  const said = vetWords(lang);
  const isOn = seal === 'on';
  return (
    <div class="seal" data-seal={seal}>
      <p role="status">{seal === 'changing' ? '' : said.seal[seal]}</p>
      <button
        type="button"
        disabled={seal === 'changing'}
        aria-pressed={isOn}
        onClick={() => setSeal(!isOn)}
      >
        {isOn ? said.seal.turnOff : said.seal.turnOn}
      </button>
    </div>
  );
}
