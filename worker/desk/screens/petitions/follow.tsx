import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Followed } from '../../petitions/petition.ts';
import { FaultSummary, TextField } from '../frame/fields.tsx';
import { type Answer, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { petitionWords } from './petition-words.ts';

/** What has become of a petition, by its number and code. */
export const petitionFollowScreen = defineScreen({
  path: screenPaths.petitionFollow,
  who: 'anybody',
  get: ({ lang }) => askPage(lang, new URLSearchParams(), []),
  post: async ({ form, ledger, network, lang }) => {
    using petitions = await ledger.petitions();
    const [number, code] = [form.get('number') ?? '', form.get('code') ?? ''];
    const found = await petitions.follow(number, code, network);
    if (found === undefined || found === 'locked') {
      const why = found === 'locked' ? 'locked' : 'notFound';
      const text = { zh: petitionWords.zh[why], en: petitionWords.en[why] };
      return askPage(lang, form, [{ field: 'code', rule: `petition.${why}`, ...text }]);
    }
    return statePage(found, lang);
  },
});

function askPage(lang: Lang, form: URLSearchParams, faults: readonly Fault[]): Answer {
  const said = petitionWords[lang];
  // The code is typed anew each time: it stays in no page.
  const empty = new URLSearchParams();
  const page = (
    <form class="narrow" method="post" action={screenPaths.petitionFollow}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.follow}</h1>
      <p>{said.followText}</p>
      <TextField name="number" label={said.number} maxLength={20} {...{ form, faults, lang }} />
      <TextField name="code" label={said.code} maxLength={40} {...{ form: empty, faults, lang }} />
      <button type="submit" class="main">
        {said.look}
      </button>
    </form>
  );
  const isLocked = faults.some(({ rule }) => rule === 'petition.locked');
  return { title: said.follow, page, status: isLocked ? 429 : faults.length > 0 ? 422 : 200 };
}

function statePage({ kind, number, sentAt, answered }: Followed, lang: Lang): Answer {
  const said = petitionWords[lang];
  const day = (at: string) => formatDay(dayOf(at), lang);
  const page = (
    <div class="narrow">
      <h1>{said.kinds[kind]}</h1>
      <p class="code">{number}</p>
      <p>{said.sentOn(day(sentAt))}</p>
      {answered ? (
        <>
          <p>
            <strong>
              {(answered.isAccepted ? said.accepted : said.refused)(day(answered.at))}
            </strong>
          </p>
          <p class="lined" lang="zh-CN">
            {answered.text}
          </p>
        </>
      ) : (
        <p>{said.waiting}</p>
      )}
    </div>
  );
  return { title: said.follow, page };
}
