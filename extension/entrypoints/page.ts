import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toInstant } from '../../shared/time/shanghai.ts';
import { Annotation } from '../page/annotation.ts';
import { runtimePort } from '../page/background-port.ts';
import { world } from '../page/world.ts';

/** Registered at run time for the sites the reader has allowed. */
export default defineUnlistedScript(() => {
  world.annotation?.stop();
  const annotation = new Annotation(runtimePort, () => toInstant(Date.now()));
  world.annotation = annotation;
  annotation.start();
});
