import { fromBase64Url, sha256, toHex } from '../../shared/ledger/digest.ts';
import { formatInstant } from '../../shared/messages/format-time.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';
import { whoseRegister } from '../messages/register-labels.ts';
import type { KitRegisters } from './kit-data.ts';
import { kitSeconds } from './open-kit.ts';
import { kitWords } from './words/kit-words.ts';

type KitAboutProps = Pick<KitRegisters, 'registers'> & { readonly lang: Lang };

/** Whose registers a kit holds, of when, until when each answers, and by which keys one may know that it is that one. */
export function KitAbout({ lang, registers }: KitAboutProps) {
  const said = kitWords(lang);
  return (
    <div class="seal" data-seal="on">
      <div>
        {registers.map(({ city, state }) => (
          <p key={state.head.head.jurisdiction}>
            <strong>{sayUntil(city[lang], state.head.head.issuedAt, lang)}</strong>
          </p>
        ))}
        <p>{said.offline}</p>
        <details>
          <summary>{said.keys}</summary>
          {registers.flatMap(({ city, state }) =>
            state.keys.keySet.rootKeys.map(({ kid, publicKey }) => (
              <p key={kid}>
                {registers.length > 1 && `${whoseRegister(city, lang)} `}
                <code>{fingerprintOf(publicKey)}</code>
              </p>
            )),
          )}
        </details>
      </div>
    </div>
  );
}

function sayUntil(city: string, issuedAt: Instant, lang: Lang): string {
  const [asOf = '', until = ''] = [issuedAt, addSeconds(issuedAt, kitSeconds)].map((at) =>
    formatInstant(at, lang),
  );
  return kitWords(lang).about(city, asOf, until);
}

/** Two people read it to each other four digits at a time. */
function fingerprintOf(publicKey: string): string {
  const digest = toHex(sha256(fromBase64Url(publicKey) ?? new Uint8Array()));
  return digest.match(/.{4}/g)?.join(' ') ?? '';
}
