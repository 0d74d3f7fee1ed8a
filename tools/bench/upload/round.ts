import { Child } from './child'
import type { Sent } from './phone'

const MB = 1e6

interface Memory {
  now: number
  peak: number
}

/** What one upload in parts took, beside the clean one; bytes, seconds, megabytes of resident memory. */
export interface Round {
  seconds: number
  cleanSeconds: number
  rateOfClean: number
  resentBytes: number
  phonePeakMegabytes: number
  serverPeakMegabytes: number
  /** above what the process held with its functions warm; of the parts, and of the clean one */
  serverGrowthMegabytes: number
  cleanGrowthMegabytes: number
}

/** @param rate of the line, bytes a second; 0 for one as fast as the machine */
export async function oneRound(
  { lesson, small }: { lesson: string; small: string },
  bytes: number,
  drops: number,
  rate: number,
): Promise<Round> {
  const { child: server, hello } = await Child.start<{ url: string; token: string }>('stack')
  const { child: phone } = await Child.start('phone')
  const sent = (ask: 'parts' | 'whole', more: object) =>
    phone.ask<Sent>({ ask, ...hello, place: lesson, drops, rate, headers: {}, ...more })
  const putWhole = async (name: string) =>
    sent('whole', await server.ask<object>({ ask: 'place', path: `clean/${name}.mp4` }))
  try {
    await sent('parts', { place: small, drops: 0 })
    const { now: rest } = await server.ask<Memory>({ ask: 'memory' })
    // Both ways once before the clock: processes, functions and the disk's cache are warm.
    await putWhole('warm')
    const clean = await putWhole('measured')
    const { peak: cleanPeak } = await server.ask<Memory>({ ask: 'memory' })
    const parts = await sent('parts', {})
    const { peak } = await server.ask<Memory>({ ask: 'memory' })
    return {
      seconds: rounded(parts.seconds),
      cleanSeconds: rounded(clean.seconds),
      rateOfClean: rounded(clean.seconds / parts.seconds),
      resentBytes: Math.max(0, parts.lineBytes - bytes),
      phonePeakMegabytes: Math.round(parts.peakBytes / MB),
      serverPeakMegabytes: Math.round(peak / MB),
      serverGrowthMegabytes: Math.round((peak - rest) / MB),
      cleanGrowthMegabytes: Math.round((cleanPeak - rest) / MB),
    }
  } finally {
    await phone.stop()
    await server.stop()
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
