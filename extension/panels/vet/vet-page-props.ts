import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Choices } from '../../../shared/vetting/choices.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import type { PageQuery } from '../../messages/query-messages.ts';
import type { VetSource } from '../../vetting/vet-messages.ts';
import type { VetPhase, VetSession } from './vet-session.ts';

export type VetPageProps = {
  /** What stands above everything else: what of a network there is, and how old the register is. */
  readonly above: ComponentChildren;
  readonly lang: Lang;
  /** Whose register it is, by the code of its city. */
  readonly nameOfRegister: (jurisdiction: string, lang: Lang) => string;
  readonly useLanguage: (lang: VetPageProps['lang']) => void;
  readonly phase: VetPhase;
  readonly session: Omit<VetSession, 'phase'>;
  /** What is being vetted, and under which name it came. */
  readonly source: VetSource | undefined;
  readonly vet: (source: VetSource) => void;
  readonly choices: Choices;
  readonly choose: (row: VetRow, meant: string | 'none' | undefined) => void;
  /** Makes a query record of what was vetted; absent where there are none. */
  readonly makeRecord?: (query: PageQuery) => void;
  readonly save: (name: string, content: Blob) => void;
};
