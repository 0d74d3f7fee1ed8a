import { randomFillSync } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { partBytesFor } from '@/domain/file'
import { Child } from './child'
import { digestSpeed } from './digest-speed'
import type { Sent } from './phone'

const LANES = 3
const MB = 1e6
const SMALL = 16 * 1024 * 1024

/**
 * `npm run bench -- upload --size 1GiB --drops 20 [--runs 3] [--line 0]`: one file in parts over a line that breaks so many times, with the phone's own code and the
 * real functions, against one clean PUT of the same file to the same storage in the same run. Phone and server are processes of their own. Figures of
 * the local stack, not of the cloud. `--line` bounds the phone's line for both, in MB a second; 0 leaves it to the machine. Prints JSON.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '1GiB' },
      drops: { type: 'string', default: '20' },
      runs: { type: 'string', default: '3' },
      line: { type: 'string', default: '0' },
    },
  })
  const [bytes, drops] = [bytesOf(values.size), Number(values.drops)]
  const rate = Number(values.line) * MB
  const folder = await mkdtemp(path.join(tmpdir(), 'suixing-upload-'))
  const [lesson, small] = [path.join(folder, 'lesson.mp4'), path.join(folder, 'small.mp4')]
  await writeNoise(lesson, bytes)
  await writeNoise(small, SMALL)
  const rounds = []
  try {
    for (let round = 0; round < Number(values.runs); round += 1)
      rounds.push(await oneRound({ lesson, small }, bytes, drops, rate))
  } finally {
    await rm(folder, { recursive: true })
  }
  const sorted = [...rounds].sort((a, b) => a.rateOfClean - b.rateOfClean)
  const median = sorted[Math.floor(sorted.length / 2)]
  console.log(
    JSON.stringify(
      {
        bench: 'upload',
        stack: 'local',
        bytes,
        drops,
        lineMegabytesPerSecond: rate / MB,
        lanes: LANES,
        partBytes: partBytesFor(bytes),
        ...median,
        rounds: rounds.map(({ rateOfClean, resentBytes, seconds, cleanSeconds }) => ({
          rateOfClean,
          resentBytes,
          seconds,
          cleanSeconds,
        })),
        mostResentBytes: LANES * drops * partBytesFor(bytes),
        digestMegabytesPerSecond: digestSpeed(),
      },
      null,
      2,
    ),
  )
}

interface Memory {
  now: number
  peak: number
}

async function oneRound(
  { lesson, small }: { lesson: string; small: string },
  bytes: number,
  drops: number,
  rate: number,
) {
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

function bytesOf(size: string): number {
  const [, number = '', unit = ''] = /^(\d+)(KiB|MiB|GiB)?$/.exec(size) ?? []
  const bytes = Number(number) * { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 }[unit as 'MiB']
  if (!(bytes > 0)) throw new Error('--size is a number with KiB, MiB or GiB')
  return bytes
}

/** Noise, so that nothing on the way can make it smaller. */
async function writeNoise(place: string, bytes: number): Promise<void> {
  const file = await open(place, 'w')
  const block = randomFillSync(Buffer.alloc(4 * 1024 * 1024))
  for (let at = 0; at < bytes; at += block.length) {
    block.writeDoubleLE(at)
    await file.write(block, 0, Math.min(block.length, bytes - at))
  }
  await file.close()
}
