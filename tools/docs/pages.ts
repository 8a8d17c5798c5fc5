import { rolesPage } from './roles-page.ts';
import { scalePage } from './scale-page.ts';
import { scopePage } from './scope-page.ts';

/** The documents of `docs` that are written from the code, by name; each is the text of its file. */
export const pages: Readonly<Record<string, () => string>> = {
  roles: rolesPage,
  scale: scalePage,
  scope: scopePage,
};

/** Where a page lies, from the project's root. */
export function fileOf(page: string): string {
  return `docs/${page}.md`;
}
