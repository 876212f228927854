// Puts the built Web Chat script where the page loads it from: one file of a package whose dependencies are 500 MB.
// Pinned and checked here; nothing is fetched when the right file is there. See docs/decisions/005-web-chat-file.md.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const pinned = {
  package: 'botframework-webchat@4.18.1',
  archive: 'botframework-webchat-4.18.1.tgz',
  integrity:
    'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  scriptIntegrity:
    'sha512-/QHdP14QBRIOHw8gBEffy7VpWq0cTaGkr70Sg3ceo6KO0gaHOIWbC7OXB0Rmqp7sV1c/PU5zDh8p23uz8L88+A==',
}
const members = { script: 'package/dist/webchat.js', licence: 'package/dist/webchat.js.LICENSE.txt' }

const folder = fileURLToPath(new URL('../dist-vendor/web-chat', import.meta.url))
const scriptFile = join(folder, 'web-chat.js')

if (isInstalled()) process.exit(0)
try {
  install()
} catch (error) {
  process.stderr.write(
    `Web Chat was not installed: ${error.message}\nTry again with: node scripts/install-web-chat.mjs\n`,
  )
  process.exit(1)
}

function isInstalled() {
  return (
    existsSync(`${scriptFile}.gz`) &&
    existsSync(scriptFile) &&
    integrityOf(scriptFile) === pinned.scriptIntegrity
  )
}

function install() {
  const work = mkdtempSync(join(tmpdir(), 'parley-web-chat-'))
  try {
    const archive = download(work)
    expectIntegrity(archive, pinned.integrity)
    execFileSync('tar', ['-xzf', archive, '-C', work, ...Object.values(members)])
    expectIntegrity(join(work, members.script), pinned.scriptIntegrity)
    place(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// npm brings the package, so that its registry, proxy, cache and offline settings hold here too.
function download(work) {
  const npm = process.env.npm_execpath
  const packing = [
    'pack',
    pinned.package,
    '--pack-destination',
    work,
    '--ignore-scripts',
    '--prefer-offline',
    '--silent',
  ]
  const options = { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] }
  if (npm) execFileSync(process.execPath, [npm, ...packing], options)
  else execFileSync('npm', packing, { ...options, shell: process.platform === 'win32' })
  return join(work, pinned.archive)
}

function expectIntegrity(file, expected) {
  const actual = integrityOf(file)
  if (actual !== expected) throw new Error(`${file} is not what was pinned: ${actual} instead of ${expected}`)
}

function integrityOf(file) {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
}

// The script is renamed into place last: while it is missing, nothing counts as installed.
function place(work) {
  mkdirSync(folder, { recursive: true })
  const script = readFileSync(join(work, members.script))
  writeFileSync(join(folder, 'LICENSE.txt'), readFileSync(join(work, members.licence)))
  writeFileSync(`${scriptFile}.gz`, gzipSync(script, { level: 9 }))
  writeFileSync(`${scriptFile}.part`, script)
  renameSync(`${scriptFile}.part`, scriptFile)
}
