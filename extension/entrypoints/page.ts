import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toInstant } from '../../shared/time/shanghai.ts';
import { Annotation } from '../page/annotation.ts';
import { runtimePort } from '../page/background-port.ts';
import { isInterfaceAlive } from '../page/own-interface.ts';
import { world } from '../page/world.ts';

/** Registered at run time for the sites the reader has allowed. */
export default defineUnlistedScript(() => {
  if (world.annotation !== undefined && isInterfaceAlive()) {
    // Started twice: what is known of this document stands until this reading says otherwise.
    world.annotation.lookAgain();
    return;
  }
  world.annotation?.stop();
  const annotation = new Annotation(runtimePort, () => toInstant(Date.now()));
  world.annotation = annotation;
  annotation.start();
});
