import { expect, test } from 'vitest';
import { registrationsOf } from '../../../../shared/kinds/registration/registrations-of.ts';
import {
  bookWithRegistration,
  changed,
  filed,
  oldName,
  refiled,
  renamed,
} from '../../../fixtures/books/full-registration.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

test('the fields that a change does not name stay, and a replaced field is no part of the registration', () => {
  const book = bookWithRegistration();
  book.record(now, proposer, refiled({ ...renamed, replaces: oldName }));
  book.record('2026-03-21T10:00', proposer, {
    ...changed(
      { services: ['environmental-monitoring'] },
      { services: ['environmental-consulting'] },
    ),
    basis: { ...basis, documentNumber: '示环登〔2026〕10号' },
  });

  expect(registrationsOf(book.entries).at(-1)?.body).toEqual({
    ...filed.body,
    ...renamed,
    services: ['environmental-monitoring'],
  });
});
