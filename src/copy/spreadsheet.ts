import { count } from './numbers'

/** Words of every sheet that is read, previewed, mended and entered. */
export const spreadsheetCopy = {
  far: (done: number, total: number) => (total > 0 ? `${count(done)} / ${count(total)} 行` : '马上开始'),
  leave: '可以离开，会接着做完。',
  silent: '没有连上，联网后自动继续。',
  cellNow: (shown: string) => shown || '空着',
  newValue: (column: string) => `${column}改成`,
  correct: '改好',
} as const
