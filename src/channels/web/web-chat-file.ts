import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ParleyError } from '../../errors.js'

/** The built Web Chat script, as it is and compressed with gzip. */
export interface WebChatFile {
  file: string
  compressedFile: string
}

/**
 * Finds the built Web Chat script that scripts/install-web-chat.mjs puts beside the program.
 *
 * @throws ParleyError `configuration` when it is not there
 */
export function findWebChatFile(
  folder = fileURLToPath(new URL('../../../dist-vendor/web-chat', import.meta.url)),
): WebChatFile {
  const file = `${folder}/web-chat.js`
  const compressedFile = `${file}.gz`
  for (const needed of [file, compressedFile]) {
    if (existsSync(needed)) continue
    throw new ParleyError('configuration', `The page's chat script ${needed} is missing.`, {
      nextStep: 'Run: node scripts/install-web-chat.mjs',
    })
  }
  return { file, compressedFile }
}
