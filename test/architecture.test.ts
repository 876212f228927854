import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** From the bottom up: a part may import itself and the parts before it. */
const order = [
  ['errors', 'limits'],
  ['inference'],
  ['catalog'],
  ['intent'],
  ['profile'],
  ['store'],
  ['retrieval'],
  ['knowledge'],
  ['handoff'],
  ['dialog'],
  ['channels'],
  ['server'],
  ['config'],
  ['log'],
  ['assistant'],
  ['evaluation'],
  ['commands'],
  ['main'],
]

/** Where a package may be imported: replacing it then touches one place. */
const homes: Record<string, string[]> = {
  'onnxruntime-node': ['inference/'],
  '@xenova/transformers': ['inference/'],
  'hnswlib-node': ['retrieval/product-index.ts'],
  libsql: ['catalog/', 'store/'],
  botbuilder: ['channels/bot-framework/'],
  express: ['channels/', 'server.ts'],
  commander: ['commands/'],
  pino: ['log.ts'],
  '@nlpjs/nlp': ['evaluation/nlp-js.ts'],
}

interface Source {
  /** Relative to src/: "intent/understand.ts". */
  path: string
  text: string
  /** Of its own source files, relative to src/. */
  imports: string[]
  /** Without those of types alone, which are gone when the program runs. */
  runtimeImports: string[]
  packages: string[]
}

const sources = readSources('src')
const pathsOf = (suspects: Source[]) => suspects.map(({ path }) => path)

describe('the source', () => {
  it('was found', () => {
    expect(sources.length).toBeGreaterThan(40)
    expect(pathsOf(sources)).toContain('dialog/reply.ts')
  })

  it('has a place in the order for every folder and file at its top', () => {
    const known = order.flat()
    expect(
      [...new Set(sources.map(({ path }) => partOf(path)))].filter((part) => !known.includes(part)),
    ).toEqual([])
  })

  it('imports downwards only', () => {
    const upwards = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => levelOf(target) > levelOf(path))
        .map((target) => `${path} imports ${target}`),
    )
    expect(upwards).toEqual([])
  })

  it('imports nothing that is not there', () => {
    const paths = new Set(pathsOf(sources))
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.endsWith('.ts') && !paths.has(target))
        .map((target) => `${path}: ${target}`),
    )
    expect(missing).toEqual([])
  })

  it('has no file that imports itself in a circle', () => {
    expect(findCycle()).toEqual([])
  })

  it.each(Object.entries(homes))('imports %s in its own place only', (name, places) => {
    const strays = sources.filter(
      ({ path, packages }) => packages.includes(name) && !places.some((place) => path.startsWith(place)),
    )
    expect(pathsOf(strays)).toEqual([])
  })

  it('has no default exports', () => {
    expect(pathsOf(sources.filter(({ text }) => /^export default\b|\bas default\b/m.test(text)))).toEqual([])
  })

  it('reads the environment in main.ts and config.ts alone', () => {
    const readers = sources.filter(({ text }) => /\bprocess\s*(\.|\?\.)\s*env\b|\bprocess\s*\[/.test(text))
    expect(pathsOf(readers).filter((path) => path !== 'main.ts' && path !== 'config.ts')).toEqual([])
  })

  it('names its files for what they are', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types|lib)(\.ts$|\/)/
    expect(pathsOf(sources).filter((path) => vague.test(path))).toEqual([])
  })
})

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      const names = importedNames(text)
      const withoutTypes = text.replace(/^(?:import|export) type [^']*? from '[^']+'$/gm, '')
      return {
        path,
        text,
        imports: ownFiles(path, names),
        runtimeImports: ownFiles(path, importedNames(withoutTypes)),
        packages: names.filter((name) => !name.startsWith('.')).map(packageName),
      }
    })
}

function importedNames(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** Imports of the project's own files, relative to src/. */
function ownFiles(path: string, names: string[]): string[] {
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replace(/\.js$/, '.ts'))
}

/** "@scope/name/deep" is of the package "@scope/name". */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function partOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? path
}

function levelOf(path: string): number {
  return order.findIndex((parts) => parts.includes(partOf(path)))
}

/** A chain of files that leads back to its first, or nothing. */
function findCycle(): string[] {
  const importsOf = new Map(sources.map(({ path, runtimeImports }) => [path, runtimeImports]))
  const cleared = new Set<string>()
  const walk = (path: string, chain: string[]): string[] => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path]
    if (cleared.has(path)) return []
    for (const target of importsOf.get(path) ?? []) {
      const cycle = walk(target, [...chain, path])
      if (cycle.length > 0) return cycle
    }
    cleared.add(path)
    return []
  }
  for (const { path } of sources) {
    const cycle = walk(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
