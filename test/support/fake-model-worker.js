/* Speaks the worker's side of src/inference/worker-protocol.ts; what a request says is what happens. */
import { existsSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const { marker } = workerData // a path: with .broken it makes the start fail
const plainError = (message) => ({ code: 'inference-failed', message, nextStep: 'none', causes: [] })

if (existsSync(`${marker}.broken`)) {
  parentPort.postMessage({ kind: 'start-failed', error: plainError('broken on purpose') })
  parentPort.close()
} else {
  parentPort.postMessage({ kind: 'started', device: 'cpu' })
}

parentPort.on('message', ({ kind, id, requests }) => {
  if (kind === 'stop') {
    writeFileSync(`${marker}.asked-to-stop`, '')
    parentPort.close()
  } else if (requests.includes('crash')) {
    throw new Error('crashed on purpose')
  } else if (requests.includes('fail')) {
    parentPort.postMessage({ kind: 'failed', id, error: plainError('failed on purpose') })
  } else if (!requests.includes('never')) {
    if (requests.includes('compute')) for (const end = Date.now() + 500; Date.now() < end; );
    parentPort.postMessage({ kind: 'done', id, results: requests.map((request) => `${request}!`) })
  }
})
