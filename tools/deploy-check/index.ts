import path from 'node:path'
import { parseArgs } from 'node:util'
import { readKeyring } from '@/cloudfunctions/kernel'
import type { CountyId } from '@/domain/shared'
import { sdkEnvironment } from '@/emulator/environment'
import { checks } from './checks'
import { countyProblems } from './county-data'

const project = path.resolve(__dirname, '../..')

/**
 * `npm run deploy:check`: looks at everything that would be deployed, without a network. One line a check, one a problem; exit code 1.
 * `-- --county 339921 [--url http://127.0.0.1:5180]` looks at a county's data instead, in the environment that the SDK's variables name.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { county: { type: 'string' }, url: { type: 'string' } } })
  const count = values.county === undefined ? await checkAll() : await checkCounty(values.county, values.url)
  if (count > 0) process.exitCode = 1
}

async function checkAll(): Promise<number> {
  let count = 0
  for (const [title, check] of checks) {
    const problems = await check(project)
    count += problems.length
    report(title, problems)
  }
  console.log(count === 0 ? 'ready to deploy' : `problems: ${count}`)
  return count
}

async function checkCounty(county: string, url: string | undefined): Promise<number> {
  if (url !== undefined) Object.assign(process.env, sdkEnvironment(url))
  const problems = await countyProblems(county as CountyId, readKeyring(process.env.SUIXING_KEYS))
  report(`data of ${county}: keys fit, audit chain whole, versions in force there`, problems)
  return problems.length
}

function report(title: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? 'ok     ' : 'problem'}  ${title}`)
  for (const problem of problems) console.log(`           ${problem}`)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
