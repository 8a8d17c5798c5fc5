import type { EntryKind } from '../form/kind.ts';
import { commendation } from './commendation.ts';
import { engagementClosed } from './engagement-closed.ts';
import { engagementConfirmed } from './engagement-confirmed.ts';
import { engagementOpened } from './engagement-opened.ts';
import { engagementProgressed } from './engagement-progressed.ts';
import { engagementRepudiated } from './engagement-repudiated.ts';
import { evaluation } from './evaluation.ts';
import { evaluationReply } from './evaluation-reply.ts';
import { repudiationDecided } from './repudiation-decided.ts';

export const engagementsKinds: readonly EntryKind[] = [
  engagementOpened,
  engagementProgressed,
  engagementClosed,
  engagementConfirmed,
  engagementRepudiated,
  repudiationDecided,
  evaluation,
  evaluationReply,
  commendation,
];
