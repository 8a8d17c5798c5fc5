import type { ComponentChildren } from 'preact';
import { measuredRemoval } from '../../../../shared/contract/measured-removal.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import { removalBoundSeconds } from '../../../../shared/contract/status-answer.ts';
import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { statusWords } from './status-words.ts';

type StatusPageProps = {
  readonly register: Register;
  readonly now: Instant;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** Which register answers, how old it is, what is promised about removals, and its roots. */
export function StatusPage({ register, now, source, lang }: StatusPageProps) {
  const say = statusWords(lang);
  const { sequence, issuedAt, expiresAt, kid, ledger, recordsRoot, minWaitSeconds } =
    register.signedHead.head;
  const ageSeconds = Math.max(0, Math.floor((toEpochMs(now) - toEpochMs(issuedAt)) / 1000));
  const { seconds, on } = measuredRemoval;
  return (
    <Page title={say.title} lang={lang} path={paths.statusPage} source={source}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div class="prose">
        <h2>{say.register}</h2>
        <dl>
          <Row term={say.sequence}>{sequence}</Row>
          <Row term={say.issued}>{say.issuedAt(formatInstant(issuedAt, lang), ageSeconds)}</Row>
          <Row term={say.expires}>{formatInstant(expiresAt, lang)}</Row>
          <Row term={say.agencies}>{register.size}</Row>
          <Row term={say.key}>
            <code>{kid}</code>
          </Row>
        </dl>
        <h2>{say.removal}</h2>
        <dl>
          <Row term={say.bound}>{say.boundIs(removalBoundSeconds, minWaitSeconds)}</Row>
          <Row term={say.measured}>{say.measuredIs(seconds, formatDay(on, lang))}</Row>
        </dl>
        <h2>{say.tree}</h2>
        <p>{say.treeMeans}</p>
        <dl>
          <Row term={say.entries}>{ledger.size}</Row>
          <Row term={say.ledgerRoot}>
            <code>{ledger.root}</code>
          </Row>
          <Row term={say.recordsRoot}>
            <code>{recordsRoot}</code>
          </Row>
        </dl>
        <p class="files">
          {say.forPrograms}
          {[paths.status, paths.head, paths.export].map((path) => (
            <a key={path} href={path}>
              {path}
            </a>
          ))}
        </p>
      </div>
    </Page>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
