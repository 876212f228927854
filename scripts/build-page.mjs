// Compiles the page's scripts and puts its other files beside them: node scripts/build-page.mjs [FOLDER].
// tsc alone would write every file whose types the page reads a second time; here only the page's own are written.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = `${root}src/channels/web/page/`
const target = process.argv[2] ?? `${root}dist/channels/web/page`

const config = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.page.json`,
  { outDir: target },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => stopOver([diagnostic]),
  },
)
const program = ts.createProgram(config.fileNames, config.options)
stopOver([...config.errors, ...ts.getPreEmitDiagnostics(program)])

mkdirSync(target, { recursive: true })
for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(source))) {
  program.emit(file, (name, text) =>
    ts.sys.writeFile(`${target}/${name.slice(name.lastIndexOf('/') + 1)}`, text),
  )
}
const assets = readdirSync(source).filter((name) => /\.(html|css|svg)$/.test(name))
for (const name of assets) copyFileSync(`${source}${name}`, `${target}/${name}`)

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
