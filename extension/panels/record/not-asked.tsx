import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { RegisterSaid } from '../../../shared/query-record/make-query-record.ts';
import { whoseOf } from './cards-of-agency.ts';
import { queryPageWords } from './words/query-page-words.ts';

type NotAskedProps = { readonly all: RegisterSaid['notAsked']; readonly lang: Lang };

/** Registers that could not be asked, and why: nothing is said of anybody by their silence. */
export function NotAsked({ all = [], lang }: NotAskedProps) {
  const { cannot } = queryPageWords(lang).form;
  return (
    <>
      {all.map(({ jurisdiction, because }) => (
        <p key={jurisdiction} class="warning" role="alert">
          {whoseOf(jurisdiction, lang)}
          {words(lang).colon}
          {cannot[because]}
        </p>
      ))}
    </>
  );
}
