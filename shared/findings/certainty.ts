import { isSurelySame } from '../text/fold.ts';
import type { Certainty } from './finding.ts';
import type { NameHolder } from './holders-of-name.ts';
import type { NameMention } from './mention.ts';

/**
 * How sure it is that a name, written as `text`, means this holder. A code beside the name decides alone. Otherwise
 * the first doubt counts: doubts about whether the text is the name come before doubts about whose name it is.
 */
export function certaintyOf(
  { begins, ending, holders }: NameMention,
  holder: NameHolder,
  text: string,
  codeBeside: string | undefined,
): Certainty {
  if (codeBeside === holder.record.code) return { kind: 'certain' };
  // An unregistered branch has a code of its own, which is no evidence against its legal person's name.
  const isBranch = ending.kind === 'branch';
  if (codeBeside !== undefined && !isBranch) return possible('other-code');
  if (!begins) return possible('left-boundary');
  if (ending.kind === 'open') return possible('right-boundary');
  if (holder.doubt !== undefined) return possible(holder.doubt);
  if (holders.length > 1) return possible('shared-name');
  if (!isSurelySame(text, holder.name.name)) return possible('spelling');
  return { kind: 'certain' };
}

function possible(because: Extract<Certainty, { kind: 'possible' }>['because']): Certainty {
  return { kind: 'possible', because };
}
