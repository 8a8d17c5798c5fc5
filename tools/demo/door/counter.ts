import counter from '../../../worker/desk/counter.ts';
import { openDoor } from './open-door.ts';

/** The demo's counter, with the same door. */
export default openDoor('counter', counter.fetch);
