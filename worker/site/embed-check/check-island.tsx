import { useSignal } from '@preact/signals';
import type { Lang } from '../../../shared/messages/lang.ts';
import { type Asked, CheckInput } from './check-input.tsx';
import { CheckOutcome } from './check-outcome.tsx';
import { type CheckedPage, checkPage } from './check-page.ts';
import { documentOf, type PortalPage } from './portal-page.ts';
import { splitAnswer } from './split-answer.ts';
import { checkWords } from './words/check-words.ts';

type CheckIslandProps = {
  readonly lang: Lang;
  readonly register: PortalPage['register'];
  readonly isSealed: boolean;
};

/** Checking a portal's own page: nothing can be given to it before this page is sealed. */
export function CheckIsland({ lang, register, isSealed }: CheckIslandProps) {
  const checked = useSignal<CheckedPage | string | undefined>(undefined);
  const said = checkWords(lang);
  const check = ({ source, headers, address }: Asked) => {
    const where = URL.parse(address === '' ? 'https://portal.invalid/' : address);
    if (source.length > mostCharacters) checked.value = said.tooLong;
    else if (where === null) checked.value = said.noAddress;
    else {
      const split = splitAnswer(source);
      checked.value = checkPage({
        document: documentOf(split.html),
        headers: `${split.headers}\n${headers}`,
        address: where,
        register,
      });
    }
  };
  return (
    <>
      <div class="seal" data-seal={isSealed ? 'on' : 'off'}>
        <p role="status">{isSealed ? said.sealed : said.notSealed}</p>
      </div>
      <CheckInput lang={lang} check={check} />
      {typeof checked.value === 'string' && (
        <p class="warning" role="alert">
          {checked.value}
        </p>
      )}
      {typeof checked.value === 'object' && <CheckOutcome lang={lang} checked={checked.value} />}
    </>
  );
}

/** More than any page's source has. */
const mostCharacters = 5_000_000;
