import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { screenPaths } from '../screen-paths.ts';
import { calendarWords } from './calendar-words.ts';

type FormProps = { readonly givenAt: Instant | undefined; readonly lang: Lang };

/** Makes, renews or ends the grant's address. */
export function AddressForm({ givenAt, lang }: FormProps) {
  const { feedTitle, feedText, feedGiven, give, renew, end } = calendarWords[lang];
  return (
    <form class="narrow unprinted" method="post" action={screenPaths.calendar}>
      <h2>{feedTitle}</h2>
      <p>{feedText}</p>
      {givenAt !== undefined && <p>{feedGiven(formatInstant(givenAt, lang))}</p>}
      <p class="does">
        <button type="submit" name="act" value="give">
          {givenAt === undefined ? give : renew}
        </button>
        {givenAt !== undefined && (
          <button type="submit" name="act" value="end" class="harm">
            {end}
          </button>
        )}
      </p>
    </form>
  );
}

/** The address, this once. */
export function AddressMade({ address, lang }: { readonly address: string; readonly lang: Lang }) {
  const { madeTitle, madeText, madeWarning, back } = calendarWords[lang];
  return (
    <div class="narrow">
      <h1>{madeTitle}</h1>
      <p>{madeText}</p>
      <p class="secret">{address}</p>
      <p class="warning">{madeWarning}</p>
      <p>
        <a href={screenPaths.calendar}>{back}</a>
      </p>
    </div>
  );
}
