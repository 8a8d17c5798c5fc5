import { formatInstant } from '../../../shared/messages/format-time.ts';
import { failureWords, panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** How old the data is, where it comes from, and the way to newer data. */
export function RegisterFoot({ state, ask }: Pick<PanelProps, 'state' | 'ask'>) {
  const { lang, register } = state;
  const { asOf, nextTry, failure, isSyncing, progress, condition } = register;
  const words = panelWords(lang);
  const said = words.register;
  return (
    <footer>
      <dl>
        {asOf !== undefined && (
          <div>
            <dt>{condition === 'fresh' ? said.asOf : said.lastKnownOn}</dt>
            <dd>{formatInstant(asOf, lang)}</dd>
          </div>
        )}
        {nextTry !== undefined && (
          <div>
            <dt>{said.nextTry}</dt>
            <dd>{formatInstant(nextTry, lang)}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        class="check"
        disabled={isSyncing}
        onClick={() => ask({ kind: 'check-now' })}
      >
        {isSyncing ? said.checking : said.checkNow}
      </button>
      {progress && (
        <p class="progress">
          <label for="progress">
            {said.progress(megabytes(progress.done), megabytes(progress.total))}
          </label>
          <progress id="progress" value={progress.done} max={progress.total} />
        </p>
      )}
      {failure !== undefined && (
        <p class="failure" role="status">
          {failureWords(failure, words)}
        </p>
      )}
      <details>
        <summary>{said.source}</summary>
        <p>
          {register.origin}
          {register.mirrors.length > 0 && ` · ${said.mirrors} ${register.mirrors.join(' · ')}`}
        </p>
        <p>{said.size(register.size)}</p>
      </details>
    </footer>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
