import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import { failureWords, panelWords } from '../words/panel-words.ts';

type RegisterLineProps = { readonly lang: Lang; readonly register: RegisterStatus };

/** How old the data of one city's register is, and how its update goes. */
export function RegisterLine({ lang, register }: RegisterLineProps) {
  const { jurisdiction, city, asOf, nextTry, failure, progress, condition } = register;
  const words = panelWords(lang);
  const said = words.register;
  const bar = `progress-${jurisdiction}`;
  return (
    <section aria-label={city[lang]}>
      <dl>
        <div>
          <dt>{said.city}</dt>
          <dd>{city[lang]}</dd>
        </div>
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
      {progress && (
        <p class="progress">
          <label for={bar}>
            {said.progress(megabytes(progress.done), megabytes(progress.total))}
          </label>
          <progress id={bar} value={progress.done} max={progress.total} />
        </p>
      )}
      {failure !== undefined && (
        <p class="failure" role="status">
          {failureWords(failure, words)}
        </p>
      )}
    </section>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
