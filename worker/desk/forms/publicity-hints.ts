import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { declaredItems } from '../../../shared/rating/facts/self-declared.ts';
import type { Field, Said } from './field.ts';

type Ruled = Pick<EntryKind, 'publicity'>;

/** The same fields, each with what becomes of it in public where that differs from field to field. */
export function withPublicity(fields: readonly Field[], kind: Ruled): readonly Field[] {
  return fields.map((field) => {
    const { path, hint, input } = field;
    const said = hintOf(path, kind);
    return {
      ...field,
      ...(said && { hint: hint ? join(hint, said) : said }),
      ...(isChanges(path) &&
        input.kind === 'group' && {
          input: { ...input, fields: withPublicity(input.fields, kind) },
        }),
    };
  });
}

/** What a registration changes stands a level deeper than what it files. */
const isChanges = (path: string) => path === 'body.changes';

function hintOf(path: string, { publicity: { rule } }: Ruled): Said | undefined {
  if (path === 'personal') return neverShown;
  const item = path.replace(/^body\.(changes\.)?/, '');
  const isDeclared = declaredItems.some((one) => one === item);
  return isDeclared && rule === 'own-word' ? shownAsSaid : undefined;
}

function join(one: Said, other: Said): Said {
  return { zh: `${one.zh}。${other.zh}`, en: `${one.en}. ${other.en}` };
}

const neverShown: Said = { zh: '不公开', en: 'Never published' };

const shownAsSaid: Said = {
  zh: '登记有效期间原样公开；依法应当保密的内容不要填写',
  en: 'Published as it stands while you are registered; leave out what a law keeps confidential',
};
