import { endOnSignal } from './end-on-signal.ts';
import { openDemo } from './open-demo.ts';
import { askedPlace } from './place.ts';

// npm start [-- --port N]
endOnSignal();
await openDemo(askedPlace());
