import { expect, test } from 'vitest';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { bodyFormOf } from '../../../../worker/desk/cases/body-form.ts';
import { namesEntries } from '../../../../worker/desk/cases/named-entries.ts';
import { aboutField } from '../../../../worker/desk/forms/about-field.ts';
import { describeForm } from '../../../../worker/desk/forms/describe-form.ts';
import { readForm } from '../../../../worker/desk/forms/read-form.ts';

const about = theBook.kinds.filter((kind) => namesEntries(bodyFormOf(kind)));

test.each(about)('$name takes the entry that it is about from one field', (kind) => {
  const form = describeForm(kind);
  const name = aboutField(form.body) ?? '';

  const draft = readForm(form, new Map([[name, ['330300-7']]]));

  expect(JSON.stringify(draft)).toContain('330300-7');
});
