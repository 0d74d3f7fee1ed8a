import { parseArgs } from 'node:util'
import { seeded } from '../seed/random'
import { judgeAims } from './aims'
import { countOutcome, type Row } from './count'
import { playConnectedHall, playHallWithoutSignal } from './play'
import { playEarlyHall } from './play-early'
import { simulateHalls } from './simulate'
import { openStage } from './stage'

const HELP =
  'npm run attack -- [--honest 150] [--each 20] [--spread-seconds 20] [--halls 100] [--seed 1] [--json]'
const BOTH = {
  emulator:
    'the built functions in the emulator, real clock: codes are made for the moment at which they would have been seen, so that no attack waits; the trainer ticks everybody who is there',
  simulated: 'the pure rules alone in simulated time: halls of 90',
}

/**
 * A scripted attack on check-in: what is refused, what stays pending, what an auditor sees, what earns. Prints a table, or JSON with `--json`.
 * Exit code 1 when an aim is missed.
 */
async function attack(): Promise<void> {
  const { values } = parseArgs({
    options: {
      honest: { type: 'string', default: '150' },
      each: { type: 'string', default: '20' },
      'spread-seconds': { type: 'string', default: '20' },
      halls: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const size = {
    honest: Number(values.honest),
    each: Number(values.each),
    spreadMs: Number(values['spread-seconds']) * 1000,
  }
  const random = seeded(values.seed)
  const stage = await openStage(2)
  try {
    const connected = await countOutcome(
      stage,
      await playConnectedHall(stage, random.branch('connected'), size),
    )
    const without = await countOutcome(
      stage,
      await playHallWithoutSignal(stage, random.branch('without'), size),
    )
    const { beforeDoors, ...played } = await playEarlyHall(stage, random.branch('early'), size)
    const early = await countOutcome(stage, played)
    const simulated = simulateHalls(Number(values.halls), 90, random.branch('simulated'))
    const aims = judgeAims([...connected, ...without, ...early], beforeDoors, simulated)
    const report = {
      how: BOTH,
      ...size,
      seed: values.seed,
      connected,
      withoutSignal: without,
      early,
      simulated,
      aims,
    }
    if (values.json) console.log(JSON.stringify(report, null, 2))
    else print(report)
    process.exitCode = aims.every(({ reached }) => reached) ? 0 : 1
  } finally {
    await stage.stop()
  }
}

function print({
  how,
  connected,
  withoutSignal,
  early,
  simulated,
  aims,
}: {
  how: typeof BOTH
  connected: Row[]
  withoutSignal: Row[]
  early: Row[]
  simulated: ReturnType<typeof simulateHalls>
  aims: ReturnType<typeof judgeAims>
}): void {
  console.log(`A hall with signal (${how.emulator})`)
  table(connected)
  console.log('\nA hall without signal, sent hours later (emulator)')
  table(withoutSignal)
  console.log('\nBefore the doors open, then they do (emulator)')
  table(early)
  console.log(`\n${simulated.halls} halls (${how.simulated})`)
  console.table([
    { kind: 'honest', ...simulated.honest },
    ...simulated.forwarded.map(({ seconds, ...rest }) => ({ kind: `forwarded ${seconds} s`, ...rest })),
  ])
  for (const { aim, reached, found } of aims)
    console.log(`${reached ? 'reached' : 'MISSED '}  ${aim}: ${found}`)
}

const table = (rows: readonly Row[]): void =>
  console.table(
    rows.map(({ refusals, reasons, ...row }) => ({
      ...row,
      because: [...Object.entries(refusals), ...Object.entries(reasons)]
        .map(([code, count]) => `${code} ${count}`)
        .join(', '),
    })),
  )

attack().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error, `\n${HELP}`)
  process.exitCode = 2
})
