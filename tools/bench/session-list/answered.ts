import type { FullHall } from './full-hall'
import { type Spread, spreadOf } from './spread'

/** The two lists and what each asks the server for when nothing is known yet. */
const LISTS = {
  codePage: ['session.codeKey', 'session.session', 'attendance.attendanceSheet', 'attendance.sessionRecords'],
  sheet: ['attendance.attendanceSheet'],
} as const

const WARM_UP = 5

/** From the request to the whole answer, one batch after the other. */
export async function answeredLists(
  hall: FullHall,
  runs: number,
): Promise<Record<keyof typeof LISTS, Spread & { bytes: number }>> {
  return {
    codePage: await measure(hall, LISTS.codePage, runs),
    sheet: await measure(hall, LISTS.sheet, runs),
  }
}

async function measure({ url, session, token }: FullHall, paths: readonly string[], runs: number) {
  const calls = paths.map((path) => ({ path, type: 'query', input: { session } }))
  const took: number[] = []
  let bytes = 0
  for (let run = -WARM_UP; run < runs; run++) {
    const began = performance.now()
    const answer = await fetch(`${url}/fn/api`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ calls }),
    })
    const text = await answer.text()
    if (run >= 0) took.push(performance.now() - began)
    if (text.includes('"ok":false')) throw new Error(text.slice(0, 500))
    bytes = Buffer.byteLength(text)
  }
  return { ...spreadOf(took), bytes }
}
