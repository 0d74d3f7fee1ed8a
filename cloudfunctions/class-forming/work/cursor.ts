/** How far a forming is. */
export interface Cursor {
  /** Which of the job's modes is being formed. */
  index: number
  /** Milliseconds spent on it. */
  spent: number
  /** Slices so far: each starts from another seed. */
  round: number
  /** After the last slice the number of classes was not proven. */
  isOpen: boolean
}

export const FIRST = { spent: 0, round: 0, isOpen: false }

export const readCursor = (text: string): Cursor => {
  const [index = 0, spent = 0, round = 0, open = 0] = text.split(':').map(Number)
  return { index, spent, round, isOpen: open === 1 }
}

export const writeCursor = ({ index, spent, round, isOpen }: Cursor): string =>
  [index, spent, round, Number(isOpen)].join(':')
