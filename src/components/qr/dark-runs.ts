interface DarkRun {
  x: number
  y: number
  length: number
}

/** Joins the dark modules of each row, so that a code is a few hundred views fewer. */
export function darkRuns(modules: readonly (readonly boolean[])[]): DarkRun[] {
  const runs: DarkRun[] = []
  for (const [y, row] of modules.entries())
    for (const [x, dark] of row.entries()) {
      const last = runs.at(-1)
      if (dark && last?.y === y && last.x + last.length === x) last.length += 1
      else if (dark) runs.push({ x, y, length: 1 })
    }
  return runs
}
