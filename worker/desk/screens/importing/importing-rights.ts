import {
  type TableSort,
  tableImports,
  tableSorts,
} from '../../../../shared/importing/table-imports.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import { isGrave } from '../recording/recordable.ts';

/** The sorts of tables whose rows this grant may record. */
export function sortsOf(grant: Grant): readonly TableSort[] {
  const actor = actorOf(grant);
  if (!actor || actor.speaksFor) return [];
  return tableSorts.filter((sort) => {
    const kind = theBook.kindOf(tableImports[sort].kind);
    return kind?.roles.includes(actor.role) === true;
  });
}

export function mayImport(grant: Grant): boolean {
  return sortsOf(grant).length > 0;
}

/** Whether rows of this sort harm somebody, so that who records them is asked once more who they are. */
export function isGraveSort(sort: TableSort): boolean {
  const kind = theBook.kindOf(tableImports[sort].kind);
  return kind !== undefined && isGrave(kind);
}
