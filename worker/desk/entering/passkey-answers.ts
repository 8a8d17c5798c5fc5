import * as z from 'zod';

/** Bytes as the browser writes them, of at most some kilobytes. */
const bytes = z.string().regex(/^[\w-]{1,8192}$/);
const id = z.string().regex(/^[\w-]{16,1366}$/);

/** What a browser answers to `navigator.credentials.create` (Web Authentication Level 3, RegistrationResponseJSON). */
export const enrolmentAnswer = z.object({
  id,
  rawId: id,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
});

/** … and to `navigator.credentials.get` (AuthenticationResponseJSON). */
export const signInAnswer = z.object({
  id,
  rawId: id,
  type: z.literal('public-key'),
  response: z
    .object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.nullish(),
    })
    .transform(({ userHandle, ...response }) => ({
      ...response,
      ...(userHandle && { userHandle }),
    })),
  clientExtensionResults: z.object({}).default({}),
});

export type SignInAnswer = z.output<typeof signInAnswer>;
export type EnrolmentAnswer = z.output<typeof enrolmentAnswer>;
