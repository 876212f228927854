import type { IndexOnDisk } from './index-files.js'
import type { IndexState } from './index-log.js'
import { VectorIndex } from './product-index.js'
import { pauses } from './slices.js'
import { VectorTable } from './vector-table.js'

/** What was found on disk and can be used. */
export type ReadableIndex = Extract<IndexOnDisk, { state: 'good' | 'graph-damaged' }>

export interface RestoredVectors {
  vectors: VectorIndex
  state: IndexState
  /** Why the graph has to be built anew, where it has; searches are exact until then. */
  damage?: string
}

/** An index as it was when it was last written: the generation, and then what its log tells. */
export async function restoreVectors(found: ReadableIndex, exactScanRows: number): Promise<RestoredVectors> {
  const { manifest, graphPath, changes } = found.index
  const vectors = VectorIndex.over(new VectorTable(manifest.dimension, found.index), exactScanRows)
  const damage = found.state === 'good' ? await vectors.readGraph(graphPath) : found.reason
  let state: IndexState = { catalogueVersion: manifest.catalogueVersion, cursor: manifest.cursor }
  const pause = pauses()
  for (const change of changes) {
    if (change.kind === 'put') vectors.put(change.row, change.vector)
    if (change.kind === 'remove') vectors.remove(change.label)
    state = change.kind === 'state' ? change.state : halfWay(state)
    await pause()
  }
  return { vectors, state, ...(damage === undefined ? {} : { damage }) }
}

/** Between two states the index is of no version of the catalogue, but what came since the first is still known. */
export function halfWay({ cursor }: IndexState): IndexState {
  return { catalogueVersion: null, cursor }
}
