/** Where a trainee writes and reads training logs 研修日志. */
const PAGE = '/packages/trainee/pages/training-log/index'
export const writeAbout = (session: string): string => `${PAGE}?session=${session}`
export const writeFree = `${PAGE}?free=1`
export const readLog = (log: string): string => `${PAGE}?log=${encodeURIComponent(log)}`
