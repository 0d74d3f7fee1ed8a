/** How far a forming is. */
export interface Cursor {
  /** Which of the job's modes is being formed. */
  index: number
  /** Milliseconds spent on it. */
  spent: number
  /** Slices so far: a search that begins anew begins with other luck. */
  round: number
}

export const FIRST = { spent: 0, round: 0 }

export const readCursor = (text: string): Cursor => {
  const [index = 0, spent = 0, round = 0] = text.split(':').map(Number)
  return { index, spent, round }
}

export const writeCursor = ({ index, spent, round }: Cursor): string => [index, spent, round].join(':')
