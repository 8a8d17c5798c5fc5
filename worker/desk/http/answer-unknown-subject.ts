import { isNaturalPerson, type Subject } from '../../../shared/identity/subject.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import { answerProblem } from './answer-problem.ts';
import { openLedger } from './open-ledger.ts';

/** Nothing is on record of the subject: where its code has wrong check digits that were never verified, that is the likelier reason. */
export async function answerUnknownSubject(
  env: DeskEnvironment,
  subject: Subject,
): Promise<Response> {
  const fault = isNaturalPerson(subject)
    ? undefined
    : await openLedger(env).unverifiedCode('code', subject.code);
  return fault === undefined
    ? answerProblem('subject-unknown')
    : answerProblem('malformed-code', { faults: [fault] });
}
