// Compiles the page's scripts and puts its other files beside them: node scripts/build-page.mjs [FOLDER] [--unchecked].
// Each script is compiled by itself, for tsc would also write every file whose types the page reads; the types are
// checked first, unless told otherwise.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = `${root}src/channels/web/page/`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unchecked: { type: 'boolean' } },
})
const [target = `${root}dist/channels/web/page`] = positionals

const config = readConfig()
if (!values.unchecked) stopOver(ts.getPreEmitDiagnostics(ts.createProgram(config.fileNames, config.options)))

mkdirSync(target, { recursive: true })
for (const name of readdirSync(source)) {
  if (name.endsWith('.ts')) compile(name)
  else copyFileSync(`${source}${name}`, `${target}/${name}`)
}

function compile(name) {
  const text = readFileSync(`${source}${name}`, 'utf8')
  const compilerOptions = { ...config.options, module: ts.ModuleKind.ES2022 } // whatever package.json says a script is
  const { outputText } = ts.transpileModule(text, { fileName: name, compilerOptions })
  writeFileSync(`${target}/${name.replace(/\.ts$/, '.js')}`, outputText)
}

function readConfig() {
  const onUnRecoverableConfigFileDiagnostic = (diagnostic) => stopOver([diagnostic])
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic }
  const read = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.page.json`, {}, host)
  stopOver(read.errors)
  return read
}

function stopOver(diagnostics) {
  if (diagnostics.length === 0) return
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  }
  process.stderr.write(ts.formatDiagnostics(diagnostics, host))
  process.exit(1)
}
