import { noQuery } from '../../../shared/contract/queries.ts';
import { signedKeySetSchema } from '../../../shared/contract/register-schema.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { answerObject } from '../answering/answer-object.ts';
import { registerFileSeconds } from '../answering/cache-policy.ts';
import { defineRoute } from '../http/route.ts';

/**
 * A key set as published; readers walk from the one they trust to the newest. So nearly all ask for the next, which isn't
 * there: that is known from the worker's own look, as old as the head that they ask for after it.
 */
export const keysRoute = defineRoute(
  {
    id: 'keys',
    tag: 'register',
    path: '/register/keys/{version}.json',
    summary: { zh: '签名的密钥集', en: 'A signed key set' },
    query: noQuery,
    answer: { type: 'application/json', schema: signedKeySetSchema },
    problems: ['no-such-file', 'register-unavailable'],
    example: { params: { version: '1' } },
  },
  {
    rateClass: 'file',
    answer: async ({ param, files, context: { absentKeys } }) => {
      const version = /^([1-9]\d{0,8})\.json$/.exec(param('version'))?.[1];
      if (version === undefined) return refuse('no-such-file');
      if (absentKeys !== undefined && Number(version) >= absentKeys) return refuse('no-such-file');
      return answerObject(files.register, `keys/${version}.json`, async (object) =>
        textAnswer('application/json', await object.text(), {
          kind: 'address',
          etag: object.httpEtag,
          maxAgeSeconds: registerFileSeconds,
        }),
      );
    },
  },
);
