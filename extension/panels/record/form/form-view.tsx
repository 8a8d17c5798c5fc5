import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import type { QueryDraft } from '../../../../shared/query-record/make-query-record.ts';
import type { PageQuery, SaidOfCodes } from '../../../messages/query-messages.ts';
import type { Ask, RecordDesk } from '../record-desk.ts';
import { addressOf } from '../route.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { QueryForm, type QueryFormProps } from './query-form.tsx';
import { takePicture } from './take-picture.ts';

type FormViewProps = {
  readonly tab: number | undefined;
  /** What a list that was vetted came to. */
  readonly vetted?: PageQuery | undefined;
  readonly desk: RecordDesk;
  readonly ask: Ask;
  readonly last: QueryFormProps['last'];
  readonly go: (address: string) => void;
  readonly lang: Lang;
};

/** The form for a page, which it waits for and takes as it is then, for a list that was vetted, or for codes. */
export function FormView({ tab, vetted = nothing, desk, ask, last, go, lang }: FormViewProps) {
  const words = queryPageWords(lang).form;
  const [query, setQuery] = useState<PageQuery>();
  const [said, setSaid] = useState<SaidOfCodes>();
  const askOf = async (codes: readonly string[]) => setSaid(await ask({ kind: 'said-of', codes }));
  useEffect(() => {
    const watching = new AbortController();
    void (tab === undefined ? Promise.resolve(vetted) : readPage(tab, ask, watching.signal)).then(
      async (read) => {
        if (read === undefined) return;
        await askOf(read.agencies.map(({ code }) => code).slice(0, mostIn.agencies));
        setQuery(read);
      },
    );
    return () => watching.abort();
  }, [tab]);

  if (query === undefined || said === undefined) return <p role="status">{words.reading}</p>;
  const make = async (draft: QueryDraft): Promise<readonly Fault[]> => {
    const made = await desk.make(draft);
    if (made.kind === 'made') go(addressOf.sheet(made.sha256));
    if (made.kind === 'cannot') setSaid(made);
    return made.kind === 'refused' ? made.faults : [];
  };
  const address = query.page?.address;
  const picture =
    tab === undefined || address === undefined ? undefined : () => takePicture(tab, address);
  const given = { query, said, askOf, make, last, lang };
  return <QueryForm isOfPage={tab !== undefined} takePicture={picture} {...given} />;
}

const nothing: PageQuery = { isPending: false, agencies: [], unknown: [] };
const pauseMs = 300;

async function readPage(
  tab: number,
  ask: Ask,
  signal: AbortSignal,
): Promise<PageQuery | undefined> {
  while (!signal.aborted) {
    const read = await ask({ kind: 'page-query', tab });
    if (!read.isPending) return read;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return undefined;
}
