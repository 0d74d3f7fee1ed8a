import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { UnreadableSpreadsheet, writeTable } from '@/cloudfunctions/spreadsheet'
import { formClasses, judgeInput, type Mode, modes } from '@/domain/class-forming'
import { classSheets } from './class-sheets'
import { readCounty, UnusableRegister } from './read-county'

const USAGE =
  'npm run form-classes -- schools.xlsx classes.xlsx [--mode ignore|hard|common1|common2] [--seconds 10]'

/** Share of the time after which the number of classes is left as it is. */
const SETTLE_AFTER = 0.6

interface Options {
  from: string
  to: string
  mode: Mode
  seconds: number
}

/** 编班 from spreadsheet to spreadsheet. Exit code 2 and one line for a file or an argument that cannot be used. */
async function main(): Promise<void> {
  const options = readArguments()
  if (!options) return refuse(USAGE)
  try {
    const county = await readCounty(await readFile(options.from), options.from)
    const [problem] = judgeInput(county.input)
    if (problem) return refuse(JSON.stringify(problem))
    const start = performance.now()
    const passed = (share: number) => () => performance.now() - start >= share * options.seconds * 1000
    const formed = formClasses(county.input, options.mode, {
      iterations: Number.POSITIVE_INFINITY,
      shouldStop: passed(1),
      shouldSettle: passed(SETTLE_AFTER),
    })
    await writeFile(options.to, await writeTable(classSheets(county, formed, options.mode)))
    const { value, lower } = formed.minimum
    console.log(
      `${value} classes, ${value === lower ? 'fewer are impossible' : `at least ${lower} are needed`}: ${options.to}`,
    )
  } catch (error) {
    if (error instanceof UnusableRegister) return refuse(error.message)
    if (error instanceof UnreadableSpreadsheet) return refuse(`${error.code} ${JSON.stringify(error.facts)}`)
    throw error
  }
}

function readArguments(): Options | undefined {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { mode: { type: 'string', default: 'common1' }, seconds: { type: 'string', default: '10' } },
  })
  const [from, to] = positionals
  const mode = modes.find((known) => known === values.mode)
  const seconds = Number(values.seconds)
  return from && to && mode && seconds > 0 ? { from, to, mode, seconds } : undefined
}

function refuse(line: string): void {
  process.stderr.write(`form-classes: ${line}\n`)
  process.exitCode = 2
}

void main()
