import type { EntryKind } from '../form/kind.ts';
import { contractTemplatePublished } from './contract-template-published.ts';
import { standardPublished } from './standard-published.ts';
import { supportPolicyPublished } from './support-policy-published.ts';

export const catalogueKinds: readonly EntryKind[] = [
  standardPublished,
  supportPolicyPublished,
  contractTemplatePublished,
];
