import { useState } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { FaultList } from '../form/fault-list.tsx';
import type { OpenedRecord } from '../keep/open-record.ts';
import { queryPageWords } from '../words/query-page-words.ts';

export type ReadFileProps = {
  /** Reads a file in and goes to its record, or says why it isn't taken. */
  readonly read: (file: File) => Promise<Exclude<OpenedRecord, { kind: 'opened' }> | undefined>;
  readonly lang: Lang;
};

/** Takes in a file that somebody has handed over, checked like a stranger's. */
export function ReadFile({ read, lang }: ReadFileProps) {
  const said = queryPageWords(lang);
  const [refused, setRefused] = useState<Refused>();
  return (
    <div class="read">
      <label for="file">{said.list.read}</label>
      <input
        id="file"
        type="file"
        accept="application/json,.json"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          const why = await read(file);
          setRefused(why && { name: file.name, why });
        }}
      />
      {refused && <Refusal refused={refused} lang={lang} />}
    </div>
  );
}

type Refused = {
  readonly name: string;
  readonly why: Exclude<OpenedRecord, { kind: 'opened' }>;
};

function Refusal({
  refused: { name, why },
  lang,
}: {
  readonly refused: Refused;
  readonly lang: Lang;
}) {
  const { refusedFile, notProved } = queryPageWords(lang);
  if (why.kind === 'refused') {
    return <FaultList title={refusedFile(name)} faults={why.faults} lang={lang} />;
  }
  return (
    <div class="warning" role="alert">
      <p>{refusedFile(name)}</p>
      <p>{notProved(why.rule, why.agency)}</p>
    </div>
  );
}
