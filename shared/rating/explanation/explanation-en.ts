import { dayOf } from '../../time/shanghai.ts';
import type { Speech } from './explanation-speech.ts';

export const explanationEn: Speech = {
  level: (level) => `Level: ${level}`,
  reason: ({ level, entries, basis, from, until, inheritedFrom }) =>
    `${level}${inheritedFrom ? ` (decided about ${inheritedFrom}, reaches this subject)` : ''}: ${basis.authority} ${basis.documentNumber}, ${basis.law} ${basis.article}, from ${dayOf(from)}${until ? ` to before ${dayOf(until)}` : ''}, entries ${entries.join(', ')}`,
  suspended: ({ level, entries }) =>
    `${level} is stayed and without effect, entries ${entries.join(', ')}`,
  point: (entry, act, decided, adds, document) =>
    `Entry ${entry} (${document}, ${act}): ${decided} points; a case counts at its highest item, so ${adds} are added`,
  legalPersonListed: (code, entries) =>
    `The legal person ${code} is blacklisted, which is no level of this branch's, entries ${entries.join(', ')}`,
  fact: (title, { summary, from, until, entries }) =>
    `Also on record, and deciding neither level nor grade by itself: ${title}${summary ? `, ${summary}` : ''}, from ${dayOf(from)}${until ? ` to before ${dayOf(until)}` : ''}, entries ${entries.join(', ')}`,
  derived: { correction: 'Correction' },
  cycle: ({ from, until, isSuspended }) => {
    const end = until === undefined ? '' : dayOf(until);
    if (isSuspended) {
      return `Cycle: from ${dayOf(from)}, suspended while blacklisted${end && `, anew from ${end}`}`;
    }
    return `Cycle: from ${dayOf(from)} to before ${end}`;
  },
  frozen: ({ entry, points, agency, engagement, repudiation }) =>
    `Entry ${entry}: ${points} points are frozen and don't count; the person denies having taken part in ${engagement} of ${agency} (entry ${repudiation}), to be decided`,
  points: (total) => `Points in this cycle: ${total}`,
  compliance: (points, cost, score) =>
    `Compliance: 100 − ${cost} × ${points} = ${100 - cost * points}, at least 0: ${score}`,
  rating: (entry, party, score) => `Evaluation ${entry} (${party}): ${score}`,
  mean: (party, ratings, score, weight) =>
    `${party}: mean of ${ratings} ratings ${score}, weight ${weight}`,
  total: (sum, total) => `Total: ${sum} = ${total}`,
  grade: (total, { A, B, C }, points, grade) =>
    `Grade: A from ${A} with no points, B from ${B}, C from ${C}, else D; ${total} with ${points} points is ${grade}`,
  blacklisted: 'Grade: E while blacklisted',
  notGraded: {
    'not-registered': 'Not yet graded: not registered',
    'first-year': 'Not yet graded: registered for less than a year',
    'too-few-engagements':
      'Not yet graded: too few unrelated clients have confirmed a completed engagement',
    'being-checked': 'Not yet graded: the record is being checked',
  },
  party: { client: 'client', regulator: 'regulator', expert: 'expert', association: 'association' },
  possible: (what, decidedBy, under) =>
    `May be decided by ${decidedBy} under ${under}: ${what} (not in force)`,
};
