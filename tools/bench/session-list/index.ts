import { parseArgs } from 'node:util'
import { answeredLists } from './answered'
import { openFullHall } from './full-hall'
import { paintedLists } from './painted'
import { spreadOf } from './spread'

/**
 * `npm run bench -- session-list [--people 90] [--runs 40] [--browser]`: how fast the trainer's list of a hall opens. The server's answers to
 * what the list asks for, through logged-in HTTP calls; with `--browser` also from the tap to the painted list in a real browser at a phone's
 * size. Figures of the local stack. Prints JSON.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '90' },
      runs: { type: 'string', default: '40' },
      browser: { type: 'boolean', default: false },
    },
  })
  const [people, runs] = [Number(values.people), Number(values.runs)]
  const hall = await openFullHall(people, values.browser)
  try {
    const answered = await answeredLists(hall, runs)
    const painted = values.browser ? spreadOf(await paintedLists(hall, runs)) : undefined
    const report = {
      bench: 'session-list',
      stack: 'local',
      people,
      runs,
      ...answered,
      ...(painted && { painted }),
    }
    console.log(JSON.stringify(report, null, 2))
  } finally {
    await hall.stop()
  }
}
