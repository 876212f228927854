// Exit status 0 when node_modules holds what package-lock.json asks for, so that an install can be left out.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages
  } catch {
    return undefined
  }
}

const wanted = readPackages('package-lock.json') ?? {}
const installed = readPackages('node_modules/.package-lock.json') // npm's own record of what it put there
const isThere = ([path, { version, integrity }]) =>
  installed[path]?.version === version && installed[path]?.integrity === integrity
const needed = Object.entries(wanted).filter(([path, { optional }]) => path !== '' && !optional)

process.exitCode = installed !== undefined && needed.length > 0 && needed.every(isThere) ? 0 : 1
