import { parseUscc } from '../../../../shared/identity/uscc.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { FaultSummary, Field } from '../frame/fields.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { beginDraft } from '../recording/new-draft.ts';
import { recordableKinds } from '../recording/recordable.ts';
import { recordingWords } from '../recording/recording-words.ts';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { readOwn, speaksForA } from './read-own.ts';
import { remedyWords } from './remedy-words.ts';

/** What an association or an expert says of agencies (Arts. 14, 15, 23, 32). */
export const ownMembersScreen = defineScreen({
  path: screenPaths.ownMembers,
  who: 'grant',
  allows: speaksForA('association', 'expert'),
  get: (ask) => membersPage(ask, '', []),
  post: async (ask) => {
    const { form, grant } = ask;
    const asked = form.get('subject') ?? '';
    const read = parseUscc(asked);
    if (!('code' in read)) return membersPage(ask, asked, [noCode]);
    const own = grant.speaksFor?.code ?? '';
    const filled =
      grant.role === 'association' ? { 'body.association': own } : { 'body.party': 'expert' };
    const party = form.get('kind') === 'evaluation' ? { 'body.party': grant.role ?? '' } : filled;
    return beginDraft(ask, {
      subject: read.code,
      kind: form.get('kind') ?? '',
      filled: new Map(Object.entries(party).map(([name, value]) => [name, [value]])),
    });
  },
});

async function membersPage(
  ask: Ask<'grant'>,
  asked: string,
  faults: readonly Fault[],
): Promise<Answer> {
  const { lang, grant } = ask;
  const own = await readOwn(ask);
  if (!own) return problemPage('forbidden', lang);
  const said = remedyWords[lang].members;
  const isExpert = grant.role === 'expert';
  const title = isExpert ? said.opinions : said.title;
  const agency = { kind: 'agency', code: asked } as const;
  const page = (
    <>
      <form class="narrow" method="post" action={screenPaths.ownMembers}>
        <FaultSummary title={recordingWords[lang].faults} faults={faults} lang={lang} />
        <h1>{title}</h1>
        {isExpert && <p>{said.drawn}</p>}
        <Field name="subject" label={said.code} hint={said.codeHint} faults={faults} lang={lang}>
          {(describedBy) => (
            <input
              id="subject"
              name="subject"
              maxLength={24}
              required
              autoComplete="off"
              spellcheck={false}
              value={asked}
              aria-describedby={describedBy}
            />
          )}
        </Field>
        <div class="field">
          <label for="kind">{said.what}</label>
          <select id="kind" name="kind">
            {recordableKinds(grant, agency).map(({ name, title: kind }) => (
              <option key={name} value={name}>
                {kind[lang]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="main">
          {said.begin}
        </button>
      </form>
      {!isExpert && own.matters.members.length === 0 && <p class="empty">{said.none}</p>}
      <ul class="rows">
        {own.matters.members.map(({ agency: code, agencyName, isMember, kinds }) => (
          <li key={code}>
            <p>
              <span lang="zh-CN">{agencyName ?? ''}</span> <span class="code">{code}</span>{' '}
              {isMember ? said.now : said.left}
            </p>
            <p class="aside">
              {kinds.map((kind) => theBook.kindOf(kind)?.title[lang] ?? kind).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
  return { title, page, status: faults.length > 0 ? 422 : 200 };
}

const noCode: Fault = {
  field: 'subject',
  rule: 'uscc.invalid',
  zh: '不是统一社会信用代码：18 位，末位为校验码，请核对',
  en: 'This is no unified social credit code: it has 18 characters, the last of which checks the others',
};
