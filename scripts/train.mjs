// npm run train: from nothing to models/, by the Python in training/. What is given after -- goes to it: npm run train -- --help
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPython } from './python.mjs'

const training = fileURLToPath(new URL('../training', import.meta.url))
const folders = new Set(['--work', '--out', '--shared'])
// a folder is meant as seen from where the command was typed, and the training runs in its own
const given = process.argv
  .slice(2)
  .map((word, place, all) => (folders.has(all[place - 1]) ? resolve(word) : word))

const python = findPython()
if (spawnSync(python, ['-c', 'import numpy, onnx, torch'], { stdio: 'ignore' }).status !== 0) {
  process.stderr.write(
    'The training needs Python packages that are not installed here. To install them:\n' +
      '  python3 -m venv .venv && .venv/bin/pip install -r training/requirements.txt\n',
  )
  process.exit(1)
}
const { status } = spawnSync(python, ['-m', 'parley_training.scripts.train', ...given], {
  cwd: training,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
