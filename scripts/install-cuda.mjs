// Where an NVIDIA driver is loaded, fetches the CUDA files of ONNX Runtime, which are too large for its package. A
// machine without them runs the models on its processor, so nothing here may fail the install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const installer = fileURLToPath(
  new URL('../node_modules/onnxruntime-node/script/install.js', import.meta.url),
)

if (existsSync('/proc/driver/nvidia/version') && existsSync(installer)) {
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'true' }
  delete env.npm_config_onnxruntime_node_install
  const { status } = spawnSync(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) {
    process.stderr.write(
      'The CUDA files of ONNX Runtime could not be fetched: the models will run on the processor.\n',
    )
  }
}
