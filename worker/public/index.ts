import { env, waitUntil } from 'cloudflare:workers';
import { createApp } from './app.ts';
import { openPorts } from './open-ports.ts';

export default createApp(openPorts(env, waitUntil));
