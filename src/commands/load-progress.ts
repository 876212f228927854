import type { ReportLoading } from '../assistant.js'
import { type Progress, showProgress } from './progress.js'
import type { Screen } from './terminal.js'

type Work = Parameters<ReportLoading>[0]['work']

const names: Record<Work, string> = {
  products: 'Loading the demo shop',
  vectors: 'Reading the products for the search',
}

/** Opens parts of the assistant while the screen shows how far that is. */
export async function withLoadProgress<Opened>(
  screen: Screen,
  open: (report: ReportLoading) => Promise<Opened>,
): Promise<Opened> {
  const shown = new Map<Work, Progress>()
  let isOpen = false
  const report: ReportLoading = ({ work, done, total, products }) => {
    if (isOpen) return // what goes on in the background is told in the log
    const progress = shown.get(work) ?? showProgress(screen, names[work])
    shown.set(work, progress)
    progress.update(done, total, `${products.toLocaleString('en-US')} products`)
  }
  try {
    return await open(report)
  } finally {
    isOpen = true
    for (const progress of shown.values()) progress.end()
  }
}
