import { fromBase64Url, sha256, toHex } from '../../shared/ledger/digest.ts';
import { formatInstant } from '../../shared/messages/format-time.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';
import type { KitRegister } from './kit-data.ts';
import { kitSeconds } from './open-kit.ts';
import { kitWords } from './words/kit-words.ts';

type KitAboutProps = { readonly lang: Lang; readonly kit: Pick<KitRegister, 'city' | 'state'> };

/** Whose register a kit holds, of when, until when it answers, and by which keys one may know that it is that one. */
export function KitAbout({ lang, kit: { city, state } }: KitAboutProps) {
  const said = kitWords(lang);
  const { issuedAt } = state.head.head;
  const [asOf, until] = [issuedAt, addSeconds(issuedAt, kitSeconds)].map((at) =>
    formatInstant(at, lang),
  );
  return (
    <div class="seal" data-seal="on">
      <div>
        <p>
          <strong>{said.about(city[lang], asOf ?? '', until ?? '')}</strong>
        </p>
        <p>{said.offline}</p>
        <details>
          <summary>{said.keys}</summary>
          {state.keys.keySet.rootKeys.map(({ kid, publicKey }) => (
            <p key={kid}>
              <code>{fingerprintOf(publicKey)}</code>
            </p>
          ))}
        </details>
      </div>
    </div>
  );
}

/** Two people read it to each other four digits at a time. */
function fingerprintOf(publicKey: string): string {
  const digest = toHex(sha256(fromBase64Url(publicKey) ?? new Uint8Array()));
  return digest.match(/.{4}/g)?.join(' ') ?? '';
}
