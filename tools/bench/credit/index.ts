import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { progress, replay } from '@/domain/credit'
import { programmes, withOverride } from '@/domain/programme'
import { generateLedgers } from './generated-ledgers'

/**
 * `npm run bench -- credit [--people 10000] [--entries 60] [--runs 5]`: recounts everybody's progress from all their entries in every
 * programme, and replays a changed rule over them, on one core. JSON on standard output; the aim is 5 s a recount.
 */
export function run(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '10000' },
      entries: { type: 'string', default: '60' },
      runs: { type: 'string', default: '5' },
    },
  })
  const [people, entries, runs] = [Number(values.people), Number(values.entries), Number(values.runs)]
  const rows = programmes.map((programme) => {
    const ledgers = generateLedgers(programme, people, entries)
    const recount = () => {
      for (const ledger of ledgers) progress(programme, 'trainee', ledger)
    }
    const changed = withOverride(programme, {
      id: 'bench',
      paths: ['presencePolicy.lateGraceMinutes'],
      value: 5,
    })
    const records = ledgers.map((ledger) => ({
      person: ledger[0]?.person as never,
      role: 'trainee' as const,
      entries: ledger,
    }))
    return {
      programme: programme.id,
      recountSeconds: median(Array.from({ length: runs }, () => secondsOf(recount))),
      replaySeconds: secondsOf(() => replay(programme, changed, records)),
    }
  })
  process.stdout.write(`${JSON.stringify({ people, entries, runs, load: loadavg()[0], rows })}\n`)
}

function secondsOf(work: () => unknown): number {
  const begun = performance.now()
  work()
  return Math.round(performance.now() - begun) / 1000
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
