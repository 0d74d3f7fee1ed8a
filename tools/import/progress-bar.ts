const WIDTH = 30

/** A bar on one line of a terminal; elsewhere nothing, so that logs stay readable. */
export function progressBar(label: string) {
  return ({ done, total }: { done: number; total: number }): void => {
    if (!process.stderr.isTTY) return
    const share = total === 0 ? 0 : Math.min(1, done / total)
    const filled = Math.round(share * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    process.stderr.write(`\r${label} ${bar} ${done} / ${total}${share === 1 ? '\n' : ''}`)
  }
}
