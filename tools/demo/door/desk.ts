import desk from '../../../worker/desk/index.ts';
import { openDoor } from './open-door.ts';

export { DemoLedger as LedgerObject } from './demo-ledger.ts';

/** The demo's desk: the desk, and a door in the office that lets anybody in as anybody. */
export default openDoor('office', desk.fetch);
