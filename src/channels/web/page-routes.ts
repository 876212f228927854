import express, { type RequestHandler, Router } from 'express'
import type { WebChatFile } from './web-chat-file.js'

const oneDayS = 86_400

/**
 * The shop's page and what it loads.
 *
 * @param pageFolder holds index.html, page.css and the compiled scripts
 */
export function createPageRouter(pageFolder: string, webChat: WebChatFile): Router {
  const router = Router()
  router.get('/vendor/web-chat.js', sendWebChat(webChat))
  router.use(
    '/page',
    express.static(pageFolder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: revalidate,
    }),
  )
  router.get('/', (_request, response) => {
    response
      .set('Cache-Control', 'no-cache')
      .sendFile('index.html', { root: pageFolder, cacheControl: false })
  })
  return router
}

/** A page after an upgrade must not run yesterday's scripts; the ETag makes asking again cheap. */
function revalidate(response: { setHeader(name: string, value: string): unknown }) {
  response.setHeader('Cache-Control', 'no-cache')
}

function sendWebChat({ file, compressedFile }: WebChatFile): RequestHandler {
  return (request, response) => {
    const isCompressed = request.acceptsEncodings('gzip') === 'gzip'
    response.set({ 'Content-Type': 'text/javascript; charset=utf-8', Vary: 'Accept-Encoding' })
    response.set('Cache-Control', `public, max-age=${oneDayS}`)
    if (isCompressed) response.set('Content-Encoding', 'gzip')
    response.sendFile(isCompressed ? compressedFile : file, { cacheControl: false, dotfiles: 'allow' })
  }
}
