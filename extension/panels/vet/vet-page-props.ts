import type { Lang } from '../../../shared/messages/lang.ts';
import type { Choices } from '../../../shared/vetting/choices.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import type { VetSource } from '../../vetting/vet-messages.ts';
import type { VetPhase, VetSession } from './vet-session.ts';

/** `failed`: it was asked for and is not certain. */
export type SealState = 'off' | 'changing' | 'on' | 'failed';

export type VetPageProps = {
  readonly lang: Lang;
  readonly useLanguage: (lang: VetPageProps['lang']) => void;
  readonly phase: VetPhase;
  readonly session: Omit<VetSession, 'phase'>;
  /** What is being vetted, and under which name it came. */
  readonly source: VetSource | undefined;
  readonly vet: (source: VetSource) => void;
  readonly choices: Choices;
  readonly choose: (row: VetRow, meant: string | 'none' | undefined) => void;
  readonly seal: SealState;
  readonly setSeal: (isOn: boolean) => void;
  readonly save: (name: string, content: Blob) => void;
};
