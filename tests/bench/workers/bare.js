import { env } from 'cloudflare:workers';

const text = 'x'.repeat(env.LENGTH);
const headers = { 'Content-Type': env.TYPE };

/** A Worker that does nothing but answer one constant text. */
// biome-ignore lint/style/noDefaultExport: workerd asks for one.
export default { fetch: () => new Response(text, { headers }) };
