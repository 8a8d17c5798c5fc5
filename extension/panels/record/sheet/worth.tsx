import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import type { HeadSigner } from '../../../../shared/register/evidence/judge-evidence.ts';
import { queryPageWords } from '../words/query-page-words.ts';

type WorthProps = {
  readonly sha256: string;
  readonly signers: readonly HeadSigner[];
  readonly lang: Lang;
};

/** What the record proves and what it doesn't, and how anybody can check that. */
export function Worth({ sha256, signers, lang }: WorthProps) {
  const said = queryPageWords(lang).sheet;
  const { proves, provesNot } = queryWords(lang);
  return (
    <section class="worth">
      <h2>{said.worth}</h2>
      <p>
        {proves} {said.proved}
      </p>
      {signers.map(
        (signer) =>
          signer.kind === 'withdrawn' && (
            <p key={signer.at} class="warning">
              {(signer.reason === 'stolen' ? said.stolen : said.withdrawn)(
                formatInstant(signer.at, lang),
              )}
            </p>
          ),
      )}
      {provesNot.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <span class="label">{said.hash}</span> <code>{sha256}</code>
      </p>
      <p class="aside">{said.check}</p>
    </section>
  );
}
