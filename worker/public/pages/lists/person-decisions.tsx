import type { PersonDecision } from '../../../../shared/disclosure/person-record.ts';
import { formatTerm } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { EntryIds, Ground } from '../../../../shared/view/decision.tsx';
import { ReasonTags } from '../../../../shared/view/reason-tags.tsx';
import { documentWords } from './document-words.ts';

type PersonDecisionsProps = {
  readonly decisions: readonly PersonDecision[];
  readonly lang: Lang;
};

/** Decisions about natural persons, each with the norm that orders it to be public. */
export function PersonDecisions({ decisions, lang }: PersonDecisionsProps) {
  return (
    <ol>
      {decisions.map((decision) => (
        <li key={decision.entry}>
          <Decision decision={decision} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function Decision({ decision, lang }: { readonly decision: PersonDecision; readonly lang: Lang }) {
  const { colon, basisLevel } = words(lang);
  const { publishedUnder, inDecision } = documentWords(lang);
  const { person, position, agency, basis, publication, marks = [] } = decision;
  const then = [agency, position].filter((part) => part !== undefined);
  return (
    <>
      <p class="person">{person}</p>
      {then.length > 0 && <p class="lc-code">{`${inDecision}${colon}${then.join(' · ')}`}</p>}
      <ReasonTags marks={marks} lang={lang} />
      <p>{decision.summary}</p>
      <p class="lc-basis">
        {basis.authority} <span class="lc-document">{basis.documentNumber}</span>
        <br />
        <Ground basis={basis} lang={lang} />
        <br />
        {`${publishedUnder}${colon}${publication.law} ${publication.article}`}
        <span class="lc-aside">{basisLevel[publication.level]}</span>
        <br />
        {formatTerm(decision, lang)}
        <br />
        <EntryIds entries={[decision.entry]} lang={lang} />
      </p>
    </>
  );
}
