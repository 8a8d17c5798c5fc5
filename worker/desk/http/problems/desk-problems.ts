import { askingProblems } from './asking-problems.ts';
import { publishingProblems } from './publishing-problems.ts';
import { recordingProblems } from './recording-problems.ts';

/** Problems that only the desk has. */
export const deskProblems = { ...askingProblems, ...recordingProblems, ...publishingProblems };
