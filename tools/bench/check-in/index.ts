import { parseArgs } from 'node:util'
import type { CountersReport } from '@/emulator'
import { bareCommitsPerSecond } from './bare-engine'
import { everybodyScans, type Scanned } from './phones'
import { type Server, startServer } from './server'

/**
 * `npm run bench -- check-in --people 300 [--spread-seconds 0] [--workers 4] [--runs 5]`: people who scan at once, through logged-in HTTP
 * calls, the function host and the genuine SDK. Figures of the local stack, not of the cloud. Prints JSON.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '300' },
      'spread-seconds': { type: 'string', default: '0' },
      workers: { type: 'string', default: '4' },
      runs: { type: 'string', default: '5' },
    },
  })
  const people = Number(values.people)
  const spreadMs = Number(values['spread-seconds']) * 1000
  const bareCommits = bareCommitsPerSecond()
  const rounds = []
  for (let round = 0; round < Number(values.runs); round++)
    rounds.push(await oneRound(people, spreadMs, Number(values.workers)))
  const sorted = [...rounds].sort((a, b) => a.usersPerSecond - b.usersPerSecond)
  const median = sorted[Math.floor(sorted.length / 2)]
  const report = {
    bench: 'check-in',
    stack: 'local',
    people,
    spreadSeconds: spreadMs / 1000,
    warmUp: WARM_UP,
    ...median,
    bareCommitsPerSecond: bareCommits,
  }
  console.log(
    JSON.stringify(
      { ...report, rounds: rounds.map(({ usersPerSecond, p95 }) => ({ usersPerSecond, p95 })) },
      null,
      2,
    ),
  )
}

async function oneRound(people: number, spreadMs: number, workers: number) {
  const server = await startServer(people + WARM_UP, workers)
  try {
    await everybodyScans(server.url, server.tokens.slice(people), server.code, 0)
    const before = await server.counters()
    const began = performance.now()
    const scans = await everybodyScans(server.url, server.tokens.slice(0, people), server.code, spreadMs)
    const seconds = (performance.now() - began) / 1000
    return { ...figures(scans, seconds), ...(await operations(server, before, people)) }
  } finally {
    await server.stop()
  }
}

/** Scans before the measured ones: a county's hall is not the first to use the function, its instances have run warm. Said in the report. */
const WARM_UP = 300

function figures(scans: readonly Scanned[], seconds: number) {
  const took = scans.map((scan) => scan.took).sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0)
  return {
    confirmed: scans.filter((scan) => scan.confirmed).length,
    usersPerSecond: Math.round(scans.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }
}

async function operations(server: Server, before: CountersReport, people: number) {
  const after = await server.counters()
  const operationsOf = (report: CountersReport) => report.operations['check-in'] ?? {}
  const perCheckIn = Object.fromEntries(
    Object.entries(operationsOf(after)).map(([name, count]) => [
      name,
      round3((count - (operationsOf(before)[name] ?? 0)) / people),
    ]),
  )
  const commits = after.database.commits - before.database.commits
  return { operationsPerCheckIn: perCheckIn, commitsShared: round3(commits / people) }
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
