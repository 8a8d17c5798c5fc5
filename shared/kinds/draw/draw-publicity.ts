import type { Publicity } from '../form/publicity.ts';
import { byDraft, ofPersons, saying } from '../form/publicity-sources.ts';

/**
 * Of a draw the public sees what shows that chance decided, and nobody: the draft orders the draw and openness, no norm orders experts'
 * names or those whose work they judge to be published (domain § 8).
 */
export const openToRecheck: Publicity = {
  rule: 'without-persons',
  source: saying`${byDraft('openness', 'experts', 'expertInspections')}；人员不公开：${ofPersons}`,
};
