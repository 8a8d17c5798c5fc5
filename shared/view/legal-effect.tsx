import { areaName } from '../messages/area-names.ts';
import { formatTerm } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { BanScope } from '../rating/standing.ts';
import type { KnownBody } from './card-model.ts';
import { KnownPlaces } from './known-places.ts';
import { NoticeEffect } from './notice-effect.tsx';

/** The legal effect: each ban with its scope; without a ban, that the level by itself excludes no bidder (G13). */
export function LegalEffect({ body, lang }: { readonly body: KnownBody; readonly lang: Lang }) {
  const { card } = words(lang);
  const bans = body.reasons.filter(({ scope }) => scope !== undefined);
  return (
    <>
      {body.held?.isOutsideScope && <p>{card.elsewhere}</p>}
      {bans.length > 0 && (
        <ul class="lc-bans">
          {bans.map((ban) => (
            <li key={ban.entries.join()}>
              {ban.scope && <Scope scope={ban.scope} lang={lang} />}
              <span class="lc-period">{formatTerm(ban, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      <NoticeEffect body={body} lang={lang} />
      <p>{bans.length > 0 ? card.bansAsDecided : card.forReference}</p>
    </>
  );
}

/** What a ban covers: field, services, areas. */
export function Scope({ scope, lang }: { readonly scope: BanScope; readonly lang: Lang }) {
  const { banField, service, card, comma } = words(lang);
  const covered = scope.services.map((one) => service[one]).join(comma) || card.allServices;
  return (
    <>
      <strong>{banField[scope.field]}</strong>
      <br />
      {covered}
      <br />
      <KnownPlaces.Consumer>
        {(known) =>
          scope.areas.map((code) => areaName(code, lang, known)).join(comma) || card.allAreas
        }
      </KnownPlaces.Consumer>
      <br />
    </>
  );
}
