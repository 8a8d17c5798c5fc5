import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { compareWords } from '../compare/compare-words.ts';
import { inLang } from '../frame/in-lang.ts';
import type { PageSource } from '../frame/page-source.ts';
import { QrCode } from '../frame/qr-code.tsx';
import { SiteContext } from '../frame/site-context.ts';
import { signWords } from '../sign/sign-words.ts';
import { agencyWords } from './agency-words.ts';
import type { Section } from './sections.ts';

type AgencyAsideProps = {
  readonly code: string;
  readonly source: PageSource;
  readonly sections: readonly Section[];
  readonly lang: Lang;
};

/** Beside the file: its parts, the data's dates, and what to take away. */
export function AgencyAside({ code, source, sections, lang }: AgencyAsideProps) {
  const say = agencyWords(lang);
  const { origin } = useContext(SiteContext);
  return (
    <aside class="beside">
      <nav aria-label={say.onThisPage}>
        <h2>{say.onThisPage}</h2>
        {sections.map((section) => (
          <a key={section} href={`#${section}`}>
            {say.section[section]}
          </a>
        ))}
      </nav>
      <section>
        <h2>{say.dates}</h2>
        <dl>
          <dt>{say.asOf}</dt>
          <dd>{formatInstant(source.asOf, lang)}</dd>
          <dt>{say.validUntil}</dt>
          <dd>{formatInstant(source.validUntil, lang)}</dd>
        </dl>
        {origin !== undefined && <OnPaper address={origin + paths.page(code)} lang={lang} />}
      </section>
      <section class="actions">
        <h2>{say.actions}</h2>
        <a href={inLang(paths.comparePage, lang, { code })}>{compareWords(lang).withOthers}</a>
        <a href={paths.receipt(code)}>{say.receipt}</a>
        <a href={paths.agency(code)}>{say.json}</a>
        <a href={inLang(paths.signPage(code), lang)}>{say.sign}</a>
        <p class="aside">{say.printHint}</p>
      </section>
    </aside>
  );
}

/** The way back from a printed page to what holds by then. */
function OnPaper({ address, lang }: { readonly address: string; readonly lang: Lang }) {
  const { scan } = signWords(lang);
  return (
    <div class="address">
      <QrCode text={address} label={scan} />
      <p>
        {scan}
        <br />
        {address}
      </p>
    </div>
  );
}
