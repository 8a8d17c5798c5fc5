import { useState } from 'preact/hooks';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import type { QueryDraft } from '../../../../shared/query-record/make-query-record.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import type { PageQuery, SaidOfCodes } from '../../../messages/query-messages.ts';
import { cardsOfAgency } from '../cards-of-agency.ts';
import { NotAsked } from '../not-asked.tsx';
import { addressOf } from '../route.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { AddAgency } from './add-agency.tsx';
import { AgencyFields, type AgencyFieldsProps } from './agency-fields.tsx';
import { FaultList } from './fault-list.tsx';
import { type Candidate, draftOf, type Pictures } from './form-values.ts';
import { fieldNamer } from './name-field.ts';
import { PageFields } from './page-fields.tsx';
import { ProcurementFields } from './procurement-fields.tsx';

export type QueryFormProps = {
  readonly query: PageQuery;
  /** What the register says of the agencies at hand. */
  readonly said: SaidOfCodes;
  /** Asks of these codes as well. */
  readonly askOf: (codes: readonly string[]) => void;
  /** Makes the record, or says what is wrong. */
  readonly make: (draft: QueryDraft) => Promise<readonly Fault[]>;
  /** It is of a tab's page, not of a list or of codes. */
  readonly isOfPage: boolean;
  readonly takePicture?: (() => Promise<Picture | undefined>) | undefined;
  /** As the last record had them. */
  readonly last: { readonly unit: string; readonly querier: string };
  readonly lang: Lang;
};

type Wrong = { readonly draft: QueryDraft; readonly faults: readonly Fault[] };

/** Everything that a query record is made of, to be filled in and looked through before it is made. */
export function QueryForm(props: QueryFormProps) {
  const { query, said, askOf, make, isOfPage, takePicture, last, lang } = props;
  const words = queryPageWords(lang).form;
  const [added, setAdded] = useState<readonly Candidate[]>([]);
  const [pictures, setPictures] = useState<Pictures>({});
  const [wrong, setWrong] = useState<Wrong>();
  const setPicture = (field: string, picture: Picture | undefined) =>
    setPictures(({ [field]: _, ...others }) =>
      picture ? { ...others, [field]: picture } : others,
    );
  if (said.kind === 'cannot') {
    return (
      <p class="warning" role="alert">
        {words.cannot[said.condition]}
      </p>
    );
  }
  const agencies = [...query.agencies, ...added].slice(0, mostIn.agencies);
  const add = (code: string, given: string) => {
    if (agencies.some((one) => one.code === code)) return;
    const more = [...added, { code, ...(given !== '' && { given }), places: [] }];
    setAdded(more);
    askOf([...query.agencies, ...more].map((one) => one.code));
  };
  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const draft = draftOf(data, { query, agencies, pictures });
    setWrong({ draft, faults: await make(draft) });
  };
  return (
    <form onSubmit={submit}>
      <p>
        <a href={addressOf.list}>{queryPageWords(lang).list.back}</a>
      </p>
      <ProcurementFields {...last} lang={lang} />
      {isOfPage && (
        <PageFields
          page={query.page}
          picture={pictures.page}
          setPicture={(picture) => setPicture('page', picture)}
          takePicture={takePicture}
          lang={lang}
        />
      )}
      <NotAsked all={said.notAsked} lang={lang} />
      <Count
        shown={agencies.length}
        all={query.agencies.length + added.length}
        isPageRead={query.page !== undefined}
        lang={lang}
      />
      <Agencies {...{ agencies, said, pictures, setPicture, lang }} />
      <AddAgency add={add} lang={lang} />
      {wrong !== undefined && wrong.faults.length > 0 && (
        <FaultList
          title={words.faults}
          faults={wrong.faults}
          nameField={fieldNamer(wrong.draft, lang)}
          lang={lang}
        />
      )}
      <button type="submit" class="main">
        {words.make}
      </button>
    </form>
  );
}

type AgenciesProps = Omit<AgencyFieldsProps, 'agency' | 'cards'> & {
  readonly agencies: readonly Candidate[];
  readonly said: Extract<SaidOfCodes, { kind: 'said' }>;
};

function Agencies({ agencies, said, ...others }: AgenciesProps) {
  const { head, others: more = [], at } = said;
  const records = new Map(said.parts.map(({ code, record }) => [code, record]));
  return (
    <>
      {agencies.map((agency) => {
        const asked = { ...agency, record: records.get(agency.code) ?? null };
        const cards = cardsOfAgency(asked, head, more, at, others.lang);
        return <AgencyFields key={agency.code} {...{ agency, cards }} {...others} />;
      })}
    </>
  );
}

type CountProps = {
  readonly shown: number;
  readonly all: number;
  readonly isPageRead: boolean;
  readonly lang: Lang;
};

function Count({ shown, all, isPageRead, lang }: CountProps) {
  const words = queryPageWords(lang).form;
  return (
    <>
      <h2>{words.agencies(shown)}</h2>
      {shown === 0 && isPageRead && <p>{words.noAgency}</p>}
      {all > mostIn.agencies && <p class="warning">{words.tooMany(mostIn.agencies)}</p>}
    </>
  );
}
