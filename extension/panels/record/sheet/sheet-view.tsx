import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { fileNameOf } from '../../../../shared/query-record/seal-query-record.ts';
import { saveFile } from '../../../../shared/view/save-file.ts';
import type { SaidOfCodes } from '../../../messages/query-messages.ts';
import { FaultList } from '../form/fault-list.tsx';
import type { OpenedRecord } from '../keep/open-record.ts';
import type { RecordDesk, Refused } from '../record-desk.ts';
import { addressOf } from '../route.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { footPages } from './foot-pages.ts';
import { Sheet, type Since } from './sheet.tsx';
import { SheetActions } from './sheet-actions.tsx';

type SheetViewProps = {
  readonly sha256: string;
  readonly desk: RecordDesk;
  readonly erase: (sha256: string) => Promise<void>;
  readonly go: (address: string) => void;
  readonly lang: Lang;
};

type Failed = Extract<SaidOfCodes, { kind: 'cannot' }> | Refused;

type Shown = { readonly opened: OpenedRecord | undefined; readonly since: Since | undefined };

/** A kept record: read and checked anew each time, and shown only if it is sound and proved. */
export function SheetView({ sha256, desk, erase, go, lang }: SheetViewProps) {
  const words = queryPageWords(lang);
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState<Failed>();
  useEffect(() => {
    void show(desk, sha256).then(setShown);
    return footPages(`SHA-256 ${sha256}`);
  }, [sha256]);

  if (shown === undefined) return null;
  const { opened, since } = shown;
  if (opened === undefined) return <p role="alert">{words.notKept}</p>;
  if (opened.kind === 'refused') {
    return <FaultList title={words.refusedFile(sha256)} faults={opened.faults} lang={lang} />;
  }
  if (opened.kind === 'not-proved') {
    return <p role="alert">{words.notProved(opened.rule, opened.agency)}</p>;
  }
  return (
    <>
      <SheetActions
        stage={opened.record.procurement.stage === 'contract' ? 'contract' : 'award'}
        print={() => print()}
        save={() => saveFile(document, fileNameOf(opened), new Blob([opened.bytes]))}
        erase={() => erase(sha256).then(() => go(addressOf.list))}
        checkAgain={async (stage) => {
          const again = await desk.checkAgain(opened, stage);
          if (again.kind === 'made') go(addressOf.sheet(again.sha256));
          else setFailed(again);
        }}
        lang={lang}
      />
      {failed?.kind === 'cannot' && (
        <p class="warning" role="alert">
          {words.form.cannot[failed.condition]}
        </p>
      )}
      {failed?.kind === 'refused' && (
        <FaultList title={words.form.faults} faults={failed.faults} lang={lang} />
      )}
      <Sheet sealed={opened} signers={opened.signers} since={since} lang={lang} />
    </>
  );
}

async function show(desk: RecordDesk, sha256: string): Promise<Shown> {
  const opened = await desk.open(sha256);
  const since = opened?.kind === 'opened' ? await desk.since(opened) : undefined;
  return { opened, since };
}
