import { expect, test } from 'vitest';
import { filesImportedBy, sourcesIn } from '../../support/source-imports.ts';

const desk = 'worker/desk';

/** A room of the desk may import itself and the rooms before it. */
const rooms = [
  'platform',
  'forms',
  'cases',
  'letters',
  'ledger',
  'keeping',
  'access',
  'accounts',
  'entering',
  'drafts',
  'petitions',
  'importing',
  'watching',
  'outbox',
  'evaluations',
  'projecting',
  'approval',
  'signing',
  'exporting',
  'publishing',
  'sharing',
  'reading',
  'past',
  'restore',
  'object',
  'http',
  'screens',
];

const files = sourcesIn(desk).filter((file) => roomOf(file) !== undefined);

test('each folder of the desk is a room with a place in the order', () => {
  const unknown = new Set(files.map(roomOf).filter((room) => !rooms.includes(room ?? '')));

  expect([...unknown]).toEqual([]);
  expect(new Set(files.map(roomOf)).size).toBe(rooms.length);
});

test.each(files)('%s imports nothing of a room after its own', (file) => {
  const place = rooms.indexOf(roomOf(file) ?? '');
  const later = filesImportedBy(file).filter(
    (imported) => imported.startsWith(desk) && rooms.indexOf(roomOf(imported) ?? '') > place,
  );

  expect(later).toEqual([]);
});

test.each(files)(
  '%s imports nothing from the top of the desk, where its entry point is',
  (file) => {
    const top = filesImportedBy(file).filter(
      (imported) => imported.startsWith(`${desk}/`) && roomOf(imported) === undefined,
    );

    expect(top).toEqual([]);
  },
);

/** Undefined for what lies in no room: the entry point. */
function roomOf(file: string): string | undefined {
  const [, , room, inRoom] = file.split('/');
  return inRoom === undefined ? undefined : room;
}
