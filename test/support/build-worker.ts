import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const workerSources = ['inference/worker.ts', 'catalog/import-thread-entry.ts'].map((path) =>
  join(root, 'src', path),
)

/**
 * Before any test: compiles what runs in worker threads and what that imports into dist/, where that is older than its source,
 * because a worker thread runs JavaScript only and the tests run the sources. Types are checked elsewhere.
 */
export function setup(): void {
  const options: ts.CompilerOptions = {
    ...ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    rootDir: join(root, 'src'),
    outDir: join(root, 'dist'),
    noEmit: false,
    noCheck: true,
  }
  const program = ts.createProgram(workerSources, options)
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(join(root, 'src/'))) continue
    if (isOlder(outputOf(source.fileName), source.fileName)) program.emit(source, replaceFile)
  }
}

function outputOf(source: string): string {
  return source.replace(join(root, 'src/'), join(root, 'dist/')).replace(/\.ts$/, '.js')
}

function isOlder(output: string, source: string): boolean {
  const built = statSync(output, { throwIfNoEntry: false })
  return built === undefined || built.mtimeMs < statSync(source).mtimeMs
}

/** Renamed into place, for another run may be reading it. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, path)
}
