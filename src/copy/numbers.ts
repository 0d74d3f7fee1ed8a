import { formatHundredths } from '@/domain/shared'

/** `3250` of `5000` → `32.5 / 50`. Both in hundredths. */
export const outOf = (value: number, of: number): string =>
  `${formatHundredths(value)} / ${formatHundredths(of)}`

/** `0.644` → `64 %`; never `100 %` before it is all. */
export const percent = (share: number): string =>
  `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`

const KB = 1024
const MB = 1024 * KB
const GB = 1024 * MB

/** `1887437` → `1.8 MB`, `1073741824` → `1 GB`. */
export function fileSize(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} KB`
  if (bytes >= GB) return `${(bytes / GB).toFixed(1).replace(/\.0$/, '')} GB`
  return bytes < 10 * MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.round(bytes / MB)} MB`
}

/** `189` → `3 小时 9 分`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (!hours) return `${rest} 分钟`
  return rest ? `${hours} 小时 ${rest} 分` : `${hours} 小时`
}

/** `12345` → `12,345`. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** `200` → `+2`, `-100` → `−1`, `0` → `0`. In hundredths. */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formatHundredths(Math.abs(value))}`

/** Somebody is more than nobody: where it has just begun nobody is told 0 %. The sign stays with its figure. */
export const shareOf = (part: number, of: number): string => {
  const isFew = part > 0 && part < of / 100
  const share = of === 0 ? 0 : part / of
  return (isFew ? `不到 ${percent(0.01)}` : percent(share)).replace(' %', '\u00a0%')
}
