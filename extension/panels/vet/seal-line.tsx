import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import type { VetPageProps } from './vet-page-props.ts';

/** Whether the extension may send requests while this page is open, and the way to forbid it. */
export function SealLine({ lang, seal, setSeal }: Pick<VetPageProps, 'lang' | 'seal' | 'setSeal'>) {
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
