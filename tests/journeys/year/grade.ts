import { expect, test } from 'vitest';
import { aboutAgency } from '../../support/year.ts';
import { absence, contract, engagement, rating, registration } from './drafts.ts';
import type { YearInWenzhou } from './people.ts';
import { careful, clients, hasty } from './people.ts';

/** Two agencies register; one is rated, graded A, and loses it again. */
export function gradesTheAgencies(year: () => YearInWenzhou): void {
  test('Art. 8: two agencies register themselves and are not yet graded', async () => {
    const staff = await year().on('2024-12-09');

    await staff.careful.record(registration(careful));
    await staff.hasty.record(registration(hasty));
    await staff.registrar.record(
      ...[careful, hasty].map(({ code, name }) =>
        aboutAgency(code, 'registration-confirmed', { names: [name] }),
      ),
    );

    const { record, span } = await year().publicFace(careful.code);
    expect(record.names.map(({ name }) => name)).toEqual([careful.name]);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'not-yet-graded' } });
  });

  test('Arts. 22, 32: clients that were served rate three engagements, and no other party rates for them', async () => {
    const opening = await year().on('2025-10-09');
    await opening.careful.record(...clients.map((client, n) => engagement(client, n)));
    const closing = await year().on('2025-12-10');
    await closing.careful.record(
      ...clients.map((_, n) =>
        aboutAgency(careful.code, 'engagement-closed', {
          engagement: contract(n),
          completedOn: '2025-12-10',
        }),
      ),
    );

    await expect(closing.client1.record(rating(0, 'client', 95))).rejects.toThrow(
      '(evaluation.not-the-client)',
    );
    await closing.client0.record(rating(0, 'client', 95));
    await closing.client1.record(rating(1, 'client', 92));
    await closing.client2.record(rating(2, 'client', 97));
    await closing.registrar.record(rating(0, 'regulator', 94));
    await closing.guild.record(rating(0, 'association', 90));

    await year().on('2026-01-05');
    const { span } = await year().publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 12 (9): an absence from the site costs points, and with them the A', async () => {
    const staff = await year().on('2026-02-02');
    await staff.approver.record(absence());

    await year().on('2026-02-03');
    const { span } = await year().publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded', grade: 'B' } });
  });
}
