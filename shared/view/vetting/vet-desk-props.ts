import type { Lang } from '../../messages/lang.ts';
import type { Choices } from '../../vetting/choices.ts';
import type { VetSource } from '../../vetting/vet-messages.ts';
import type { VetRow } from '../../vetting/vet-row.ts';
import type { NameOfRegister } from './say-whose.ts';
import type { VetPhase, VetSession } from './vet-session.ts';

/** What a place where lists are vetted is given, in the extension, in an offline kit and on the site. */
export type VetDeskProps = {
  readonly lang: Lang;
  readonly phase: VetPhase;
  readonly session: Omit<VetSession, 'phase'>;
  /** What is being vetted, and under which name it came. */
  readonly source: VetSource | undefined;
  readonly vet: (source: VetSource) => void;
  /** Whether PDFs can be read here. */
  readonly readsPdf: boolean;
  readonly choices: Choices;
  readonly choose: (row: VetRow, meant: string | 'none' | undefined) => void;
  /** What the registers are called, where several may be asked. */
  readonly nameOfRegister?: NameOfRegister | undefined;
  /** Makes a query record of what was vetted; absent where there are none. */
  readonly makeRecord?: (rows: readonly VetRow[]) => void;
  /** A workbook of these rows, every cell as text. */
  readonly writeWorkbook: (rows: readonly (readonly string[])[]) => Promise<Blob>;
  readonly save: (name: string, content: Blob) => void;
};
