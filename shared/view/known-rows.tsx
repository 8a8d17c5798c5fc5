import type { ComponentChildren } from 'preact';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { dayOf } from '../time/shanghai.ts';
import type { KnownBody } from './card-model.ts';
import { GradeSum } from './grade-sum.tsx';
import { LegalEffect } from './legal-effect.tsx';
import { ReasonTags } from './reason-tags.tsx';
import { Reasons } from './reasons.tsx';

/** What the register says of somebody it knows: why, what follows, grade, registration. */
export function KnownRows({ body, lang }: { readonly body: KnownBody; readonly lang: Lang }) {
  const { card } = words(lang);
  return (
    <dl class="lc-rows">
      {body.reasons.length > 0 && (
        <Row term={card.why}>
          <Reasons reasons={body.reasons} level={body.level} lang={lang} />
        </Row>
      )}
      {body.suspended.length > 0 && (
        <Row term={words(lang).reasonMark.suspended}>
          <Reasons reasons={body.suspended} level={body.level} lang={lang} />
        </Row>
      )}
      {body.level !== 'normal' && (
        <Row term={card.effect}>
          <LegalEffect body={body} lang={lang} />
        </Row>
      )}
      <Row term={card.grade}>
        <GradeSum grade={body.grade} lang={lang} />
      </Row>
      <Row term={card.registration}>
        {body.isObjected && <ReasonTags marks={['objected']} lang={lang} />}
        <Registration body={body} lang={lang} />
      </Row>
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="lc-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
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
