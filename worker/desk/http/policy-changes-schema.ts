import * as z from 'zod';

/** What is sent to try a policy, for the description alone: `candidate-policy.ts` judges it. */
export const policyChangesSchema = z.record(z.string(), z.unknown()).meta({
  id: 'PolicyChanges',
  description: 'What differs from the policy in force, in the same tree',
});

const change = { $ref: '#/components/schemas/PolicyChange' };

/** The forms of what is sent, as components of an OpenAPI document. */
export const policyChangesForms = {
  PolicyChanges: {
    description: z.globalRegistry.get(policyChangesSchema)?.description,
    type: 'object',
    properties: { effectiveFrom: { type: 'string', format: 'date' } },
    required: ['effectiveFrom'],
    additionalProperties: change,
  },
  PolicyChange: {
    description:
      'A value with its source, as many as the policy in force has, or a branch with such',
    anyOf: [
      {
        type: 'object',
        properties: {
          value: { type: ['number', 'string', 'array', 'object'] },
          source: { type: 'string', minLength: 4 },
        },
        required: ['value', 'source'],
        additionalProperties: false,
      },
      { type: 'array', items: change },
      { type: 'object', additionalProperties: change },
    ],
  },
};
