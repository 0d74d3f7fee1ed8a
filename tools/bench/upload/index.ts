import { randomFillSync } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { partBytesFor } from '@/domain/file'
import { digestSpeed } from './digest-speed'
import { LANES } from './phone-code'
import { oneRound, type Round } from './round'

const SMALL = 16 * 1024 * 1024

/**
 * `npm run bench -- upload --size 1GiB --drops 20 [--runs 3] [--line 125,0]`: one file in parts over a line that breaks so many times, with the phone's
 * own code and the real functions, against one clean PUT of the same file to the same storage in the same run. Phone and server are processes of their
 * own. Figures of the local stack, not of the cloud. `--line` bounds the phone's line for both, in MB a second, several after each other: 125 is a
 * gigabit, the fastest that a school's computer has; 0 leaves it to the machine. Prints JSON.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '1GiB' },
      drops: { type: 'string', default: '20' },
      runs: { type: 'string', default: '3' },
      line: { type: 'string', default: '125,0' },
    },
  })
  const [bytes, drops, runs] = [bytesOf(values.size), Number(values.drops), Number(values.runs)]
  const folder = await mkdtemp(path.join(tmpdir(), 'suixing-upload-'))
  const files = { lesson: path.join(folder, 'lesson.mp4'), small: path.join(folder, 'small.mp4') }
  await writeNoise(files.lesson, bytes)
  await writeNoise(files.small, SMALL)
  const lines = []
  try {
    for (const line of values.line.split(',').map(Number))
      lines.push(await overLine(line, runs, () => oneRound(files, bytes, drops, line * 1e6)))
  } finally {
    await rm(folder, { recursive: true })
  }
  const known = { bytes, drops, lanes: LANES, partBytes: partBytesFor(bytes) }
  const bounds = { mostResentBytes: LANES * drops * partBytesFor(bytes) }
  console.log(
    JSON.stringify(
      {
        bench: 'upload',
        stack: 'local',
        ...known,
        ...bounds,
        lines,
        digestMegabytesPerSecond: digestSpeed(),
      },
      null,
      2,
    ),
  )
}

/** The round in the middle, whole; of every round what it is judged by. */
async function overLine(megabytesPerSecond: number, runs: number, round: () => Promise<Round>) {
  const rounds: Round[] = []
  while (rounds.length < runs) rounds.push(await round())
  const sorted = [...rounds].sort((a, b) => a.rateOfClean - b.rateOfClean)
  return {
    line: megabytesPerSecond === 0 ? 'as fast as the machine' : `${megabytesPerSecond} MB a second`,
    ...sorted[Math.floor(runs / 2)],
    rounds: rounds.map(({ rateOfClean, resentBytes, seconds, cleanSeconds }) => ({
      rateOfClean,
      resentBytes,
      seconds,
      cleanSeconds,
    })),
  }
}

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
