import type { Bench } from './bench.ts';
import { desk } from './desk.ts';
import { extension } from './extension.ts';
import { matching } from './matching.ts';
import { memory } from './memory.ts';
import { opening } from './opening.ts';
import { page } from './page.ts';
import { rating } from './rating.ts';
import { register } from './register.ts';
import { removal } from './removal.ts';
import { widget } from './widget.ts';
import { worker } from './worker.ts';

/** Every benchmark there is, in the order of the table. */
export const benches: readonly Bench[] = [
  matching,
  page,
  extension,
  opening,
  register,
  rating,
  removal,
  worker,
  desk,
  widget,
  memory,
];
