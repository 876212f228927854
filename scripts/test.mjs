// Every check of the project, the same here and in CI: lint, types, build, the tests of the program and of the training.
// The last line counts them: a check that is not a test suite counts as one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPython } from './python.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'parley-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }

try {
  for (const name of ['lint', 'types', 'build']) add(checkScript(name))
  add(runVitest())
  add(runPytest())
} finally {
  rmSync(reports, { recursive: true, force: true })
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exitCode = total.failed > 0 ? 1 : 0

function add(counts) {
  for (const name of Object.keys(total)) total[name] += counts[name] ?? 0
}

function checkScript(name) {
  heading(name)
  return run('npm', ['run', '--silent', name]) === 0 ? { passed: 1 } : { failed: 1 }
}

function runVitest() {
  heading('tests of the program')
  const file = join(reports, 'vitest.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const status = run(process.execPath, [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (!existsSync(file)) return { failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const suitesThatDidNotLoad = report.testResults.filter(
    ({ status: result, assertionResults }) => result === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + suitesThatDidNotLoad
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed, // an error outside every test
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function runPytest() {
  heading('tests of the training')
  const interpreter = findPython()
  const needed = 'import numpy, onnx, pytest, torch'
  if (spawnSync(interpreter, ['-c', needed], { stdio: 'ignore' }).status !== 0) {
    process.stdout.write(
      'Skipped: the training needs Python packages that are not installed here. To install them:\n' +
        '  python3 -m venv .venv && .venv/bin/pip install -r training/requirements.txt\n',
    )
    return { skipped: 1 }
  }
  const file = join(reports, 'pytest.xml')
  const status = run(interpreter, ['-m', 'pytest', '-q', 'training/tests', `--junitxml=${file}`])
  if (!existsSync(file)) return { failed: 1 }
  const counts = readJunit(readFileSync(file, 'utf8'))
  return counts.failed === 0 && status !== 0 ? { ...counts, failed: 1 } : counts
}

function readJunit(xml) {
  const count = (name) => Number(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`).exec(xml)?.[1] ?? 0)
  const failed = count('failures') + count('errors')
  const skipped = count('skipped')
  return { passed: count('tests') - failed - skipped, failed, skipped }
}

function heading(name) {
  process.stdout.write(`\n── ${name}\n`)
}

function run(command, given) {
  const { status } = spawnSync(command, given, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  return status ?? 1
}
