import type { ComponentChildren } from 'preact';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { dayOf } from '../time/shanghai.ts';
import { BesideLevel, Measures } from './beside-level.tsx';
import type { KnownBody } from './card-model.ts';
import type { CardLinks } from './card-notes.tsx';
import { CardRow } from './card-row.tsx';
import { GradeSum } from './grade-sum.tsx';
import { LegalEffect } from './legal-effect.tsx';
import { LegalPersonRow } from './legal-person-row.tsx';
import { LicenceHead } from './licence-head.tsx';
import { ReasonTags } from './reason-tags.tsx';
import { Reasons } from './reasons.tsx';
import { SourcedRows } from './sourced-rows.tsx';

export type KnownRowsProps = {
  readonly body: KnownBody;
  readonly lang: Lang;
  readonly links: CardLinks;
  /** The rows of a page, in place of those that say the same in brief. */
  readonly more?: ComponentChildren;
};

/** What the register says of somebody it knows: why, what follows, what else is on record, grade, registration. */
export function KnownRows({ body, lang, links, more }: KnownRowsProps) {
  const { card } = words(lang);
  const { suspended, licences, legalPerson } = body.facts;
  const rows = { facts: body.facts, isBrief: more === undefined, lang };
  return (
    <dl class="lc-rows">
      {body.reasons.length > 0 && (
        <CardRow term={card.why}>
          <Reasons reasons={body.reasons} level={body.level} lang={lang} />
        </CardRow>
      )}
      {legalPerson && <LegalPersonRow legalPerson={legalPerson} lang={lang} />}
      {body.level !== 'normal' && (
        <CardRow term={card.effect}>
          <LegalEffect body={body} lang={lang} />
        </CardRow>
      )}
      <Measures {...rows} />
      <CardRow term={card.grade}>
        <GradeSum grade={body.grade} lang={lang} />
      </CardRow>
      {suspended.length > 0 && (
        <CardRow term={words(lang).reasonMark.suspended}>
          <Reasons reasons={suspended} level={body.level} isStayed lang={lang} />
        </CardRow>
      )}
      <BesideLevel {...rows} links={links} />
      <CardRow term={card.registration}>
        {body.isObjected && <ReasonTags marks={['objected']} lang={lang} />}
        <Registration body={body} lang={lang} />
      </CardRow>
      <SourcedRows {...rows} />
      {more ??
        (licences.length > 0 && (
          <CardRow term={card.licences}>
            <ul class="lc-items">
              {licences.map((licence) => (
                <li key={licence.number}>
                  <LicenceHead licence={licence} lang={lang} />
                </li>
              ))}
            </ul>
          </CardRow>
        ))}
    </dl>
  );
}

function Registration({ body, lang }: { readonly body: KnownBody; readonly lang: Lang }) {
  const { card, service, subjectKind, comma, colon } = words(lang);
  const { registration } = body;
  if (registration.kind === 'never') return <p>{card.neverRegistered}</p>;
  const since = formatDay(dayOf(registration.since), lang);
  if (registration.kind === 'withdrawn') return <p>{card.withdrawn(since)}</p>;
  return (
    <>
      <p>
        {card.registered(since)}
        {body.subjectKind && <span class="lc-aside">{subjectKind[body.subjectKind]}</span>}
      </p>
      {body.services.length > 0 && (
        <p>
          {card.services}
          {colon}
          {body.services.map((one) => service[one]).join(comma)}
          <span class="lc-aside">{card.selfDeclared}</span>
        </p>
      )}
    </>
  );
}
