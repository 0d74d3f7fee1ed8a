import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Refused, signIn } from './county-office'
import { applyDraft, issuesOf, readFileAsDraft } from './import-file'
import { progressBar } from './progress-bar'
import { countsLine, issueLine, refusalLine } from './words'

const USAGE = `npm run import -- FILE [--kind roster|schools] [--url http://127.0.0.1:5180] [--as local-county-office] [--apply]
  Reads 参培教师信息表 (roster) or 学校名册 (schools) through a running local stack, shows what is wrong and what would change.
  Ends with 1 while rows have to be corrected. --apply puts it into force.`

/** Reads a file, shows its preview, applies it when told to; the answer is the exit code. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'roster' },
      url: { type: 'string', default: 'http://127.0.0.1:5180' },
      as: { type: 'string', default: 'local-county-office' },
      apply: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  const { kind } = values
  if (file === undefined || (kind !== 'roster' && kind !== 'schools')) {
    console.error(USAGE)
    return 2
  }
  const began = Date.now()
  const office = await signIn(values.url, values.as)
  const toImport = { kind, name: path.basename(file), bytes: await readFile(file) } as const
  const draft = await readFileAsDraft(office, toImport, progressBar('读取'))
  for await (const issue of issuesOf(office, draft)) console.log(issueLine(issue))
  const { counts } = await office.intake('importDraft', 'query', { draft })
  console.log(`${countsLine(counts)}（${((Date.now() - began) / 1000).toFixed(1)} 秒）`)
  if (counts.bad > 0) return 1
  if (!values.apply) return 0
  const changed = await applyDraft(office, draft, progressBar('生效'))
  console.log(
    changed ? `已生效（${((Date.now() - began) / 1000).toFixed(1)} 秒）` : '与现行名册一致，没有改动',
  )
  return 0
}

run()
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    console.error(error instanceof Refused ? refusalLine(error.code, error.facts) : error)
    process.exitCode = 1
  })
