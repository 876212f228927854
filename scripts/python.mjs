import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The Python that the training runs on: of .venv where there is one, else the machine's own. */
export function findPython() {
  const own = ['.venv/bin/python', '.venv/Scripts/python.exe'].map((path) => `${root}${path}`)
  return own.find((path) => existsSync(path)) ?? 'python3'
}
