import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Head } from '../../../../shared/register/trust/head.ts';
import { whoseOf } from '../cards-of-agency.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { Rows } from './rows.tsx';

type SheetRegisterProps = { readonly head: Head; readonly madeAt: string; readonly lang: Lang };

/** One register that was asked: whose it is, in which publication, and when. */
export function SheetRegister({ head, madeAt, lang }: SheetRegisterProps) {
  const said = queryPageWords(lang).sheet;
  const { issuedAt, expiresAt, sequence, jurisdiction, kid } = head;
  const time = (instant: string) => formatInstant(instant, lang);
  return (
    <Rows
      title={whoseOf(jurisdiction, lang)}
      rows={[
        [said.deviceTime, time(madeAt)],
        [said.headTime, time(issuedAt)],
        [said.validUntil, time(expiresAt)],
        [said.sequence, sequence],
        [said.publisher, `${jurisdiction} · ${kid}`],
      ]}
    />
  );
}
