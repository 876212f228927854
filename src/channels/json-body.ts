import { json, type RequestHandler } from 'express'
import { limits } from '../limits.js'
import { Refusal } from './refusal.js'

const isJson = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i

/**
 * Reads a JSON body up to the limit. Another content type is refused with 415 before a byte of it is read, except on an
 * upload, whose own route says why it takes no files.
 */
export function readJsonBody(): RequestHandler {
  const read = json({ limit: limits.message.maxBodyBytes, type: () => true, strict: true })
  return (request, response, next) => {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
    if (!hasBody || request.path.endsWith('/upload')) return next()
    if (!isJson.test(request.headers['content-type'] ?? '')) {
      throw new Refusal(415, 'UnsupportedMediaType', 'Send JSON: Content-Type: application/json')
    }
    return read(request, response, next)
  }
}
