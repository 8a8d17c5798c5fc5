import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import { type Answer, refuse } from '../answering/answer.ts';
import { answerObject } from '../answering/answer-object.ts';
import { registerFileSeconds } from '../answering/cache-policy.ts';
import { defineRoute } from '../http/route.ts';
import { decompress } from '../reading/decompress.ts';

/** A register file, streamed as it lies in the bucket: compressed, unless the reader doesn't know brotli. */
export const fileRoute = defineRoute(
  {
    id: 'file',
    tag: 'register',
    path: paths.file('{sha256}'),
    summary: { zh: '按哈希命名的公示库文件', en: 'A register file, named by its hash' },
    query: noQuery,
    answer: { type: 'application/octet-stream' },
    problems: ['no-such-file', 'register-unavailable'],
  },
  {
    rateClass: 'file',
    answer: async ({ param, request, files }) => {
      const sha256 = param('sha256');
      if (!/^[0-9a-f]{64}$/.test(sha256)) return refuse('no-such-file');
      return answerObject(files.register, `files/${sha256}`, async (object) => {
        const isCompressed = object.httpMetadata?.contentEncoding === 'br';
        if (!isCompressed) return fileAnswer(sha256, object.body);
        if (acceptsBrotli(request)) return compressedAnswer(sha256, object.body);
        const bytes = decompress(await object.arrayBuffer(), maxBytes.segment);
        return bytes ? fileAnswer(sha256, bytes) : refuse('register-unavailable');
      });
    },
  },
);

function fileAnswer(sha256: string, body: Answer['body']): Answer {
  return {
    status: 200,
    body,
    lifetime: lifetimeOf(`"${sha256}"`),
    etag: `"${sha256}"`,
    headers,
  };
}

function compressedAnswer(sha256: string, body: ReadableStream): Answer {
  return {
    ...fileAnswer(`${sha256}-br`, body),
    headers: { ...headers, 'Content-Encoding': 'br' },
    isEncoded: true,
  };
}

const headers = { 'Content-Type': 'application/octet-stream', Vary: 'Accept-Encoding' } as const;

function lifetimeOf(etag: string) {
  return { kind: 'address', etag, maxAgeSeconds: registerFileSeconds } as const;
}

/** Cloudflare's edge rewrites Accept-Encoding and keeps what the reader really said beside it. */
function acceptsBrotli({ cf, headers }: Request): boolean {
  const said = cf && 'clientAcceptEncoding' in cf ? cf.clientAcceptEncoding : undefined;
  const accepted = typeof said === 'string' ? said : (headers.get('Accept-Encoding') ?? '');
  return accepted.split(',').some((coding) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(coding));
}
