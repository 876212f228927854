import { z } from 'zod'
import { restMessageSchema, restReplySchema } from './rest-messages.js'

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const refusals = {
  '401': problem('The key is missing or wrong.'),
  '400': problem('The conversation’s id or the body is not of the described form.'),
}

const conversation = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Your own id of the conversation; the first message begins it.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{1,100}$' },
}

/** The description of the REST interface, in OpenAPI 3.1; the bodies are the very schemas that check them. */
export function describeRest(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description: 'A conversation with the shop’s assistant, for an app of the shop’s own.',
    },
    security: [{ key: [] }],
    paths: {
      '/api/conversations/{id}/messages': { post: sendMessage },
      '/api/conversations/{id}/events': { get: readEvents },
    },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'PARLEY_API_KEY of the server.' },
      },
      schemas: {
        Message: bodySchema(restMessageSchema),
        Reply: bodySchema(restReplySchema),
        Problem: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  }
}

const sendMessage = {
  operationId: 'sendMessage',
  summary: 'Say something, and get the reply',
  parameters: [conversation],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
  },
  responses: {
    '200': {
      description: 'The reply.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Reply' } } },
    },
    ...refusals,
    '413': problem('The body is too large.'),
    '415': problem('The body is not JSON.'),
    '429': problem('Too many messages in a minute; Retry-After says for how long.'),
  },
}

const readEvents = {
  operationId: 'readEvents',
  summary: 'Follow a conversation as server-sent events',
  description:
    'Events: "message" (what the shopper said: {messageId, text}), "typing" ({}), "reply" (a Reply). Each but typing has an ' +
    'id; a client that comes back with Last-Event-ID gets what it missed, and nothing twice.',
  parameters: [
    conversation,
    { name: 'Last-Event-ID', in: 'header', schema: { type: 'string', pattern: '^\\d{1,15}$' } },
  ],
  responses: {
    '200': { description: 'The events.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...refusals,
    '404': problem('Nothing has been said in this conversation.'),
    '429': problem('Too many streams are open on this conversation.'),
  },
}

function bodySchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
