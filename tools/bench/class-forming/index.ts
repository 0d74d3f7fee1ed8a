import { parseArgs } from 'node:util'
import { generateCounty, shapes } from './county-shapes'
import { measure, type Row, rounded } from './measure'
import { beyondTheBound, measureSmallCounties } from './small-counties'

/** Seconds of improvement per county: the aim for travel is stated for six seconds at 300 schools. */
const IMPROVE = 6
const TRAVEL_SEEDS = [1, 2, 3, 4, 5]

/**
 * `npm run bench -- class-forming [--schools 30,300] [--improve 6]`: generated counties against the bound and against first-fit
 * decreasing in the same run. The table goes to standard error, the same figures as JSON to standard output.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schools: { type: 'string', default: '30,300,3000,30000,100000' },
      improve: { type: 'string', default: String(IMPROVE) },
    },
  })
  const improve = Number(values.improve)
  const rows: Row[] = []
  const add = (row: Row): void => {
    rows.push(row)
    process.stderr.write(`${line(row)}\n`)
  }
  process.stderr.write(`${heading}\n`)
  for (const schools of values.schools.split(',').map(Number))
    for (const shape of shapes) add(measure(shape, generateCounty(shape, schools, 1), 'ignore', improve))
  add(measure('beyond the bound', beyondTheBound(), 'ignore', 0))
  for (const mode of ['hard', 'common1', 'common2'] as const)
    for (const shape of ['lognormal', 'uniform', '29-49'] as const)
      add(measure(shape, generateCounty(shape, 300, 1), mode, improve, 10))
  add(measure('lognormal', generateCounty('lognormal', 3000, 1), 'common1', improve, 60))
  const travel = TRAVEL_SEEDS.map((seed) =>
    measure('lognormal', generateCounty('lognormal', 300, seed), 'ignore', improve),
  )
  const summary = {
    travelSaved: median(travel.map((row) => row.saved ?? 0)),
    smallCounties: measureSmallCounties(),
  }
  process.stderr.write(`${JSON.stringify(summary)}\n`)
  process.stdout.write(`${JSON.stringify({ rows, ...summary })}\n`)
}

const titles = [
  'county',
  'mode',
  'schools',
  'classes',
  'bound',
  'how',
  'seconds',
  'person-km',
  'FFD',
  'FFD km',
  'saved',
]
const widths = [17, 8, 7, 7, 7, 12, 8, 11, 7, 11, 6]
const pad = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join(' ')
const heading = pad(titles)

const line = (row: Row): string =>
  pad([
    row.county,
    row.mode,
    row.schools,
    row.classes,
    row.bound,
    row.how,
    row.seconds,
    row.personKilometres,
    row.firstFitClasses,
    row.firstFitPersonKilometres,
    row.saved === null ? '–' : `${rounded(row.saved * 100).toFixed(0)} %`,
  ])

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
