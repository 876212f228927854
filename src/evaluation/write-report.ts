import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ParleyError } from '../errors.js'

/**
 * Writes the files of a report into a folder, which is made where it is missing; a report there before is replaced. Throws
 * ParleyError 'configuration' where the folder may not be written to.
 */
export async function writeReport(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  } catch (cause) {
    throw new ParleyError('configuration', `The report cannot be written to ${folder}`, {
      nextStep: 'Choose another folder with --out, or let this user write there.',
      cause,
    })
  }
}
