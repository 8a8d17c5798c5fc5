import { actorOf } from '../../accounts/grant.ts';
import type { Ask } from '../screen.ts';

/** Those whose name has what was asked in it: to choose from, never chosen for anybody. */
export async function agenciesLike(
  asked: string,
  { ledger, grant }: Pick<Ask<'grant'>, 'ledger' | 'grant'>,
  most: number,
): Promise<readonly string[]> {
  const reader = actorOf(grant);
  if (!reader) return [];
  using files = await ledger.files(reader);
  return files.agenciesNamed(asked.slice(0, mostLetters), most);
}

/** No name is longer. */
const mostLetters = 120;
