import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { registerFile, rosterFile, rosterText } from './clean-files'
import { generateCounty } from './generate-county'
import { messyFile } from './messy-file'
import { messyRoster } from './messy-roster'

const USAGE = 'npm run seed -- --out DIR [--people 6000] [--schools 180] [--seed TEXT]'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      people: { type: 'string', default: '6000' },
      schools: { type: 'string', default: '180' },
      seed: { type: 'string', default: '云溪' },
    },
  })
  const [people, schools] = [Number(values.people), Number(values.schools)]
  const isCount = (value: number) => Number.isInteger(value) && value > 0
  if (values.out === undefined || !isCount(people) || !isCount(schools) || people < schools * 3) {
    console.error(`${USAGE}\nat least three people a school`)
    process.exitCode = 2
    return
  }
  const county = generateCounty({ seed: values.seed, people, schools })
  const messy = messyRoster(county)
  const files: [string, Uint8Array | string][] = [
    ['学校名册.xlsx', await registerFile(county)],
    ['参培教师信息表.xlsx', await rosterFile(county)],
    ['参培教师信息表.csv', rosterText(county)],
    ['参培教师信息表-待改.xlsx', await messyFile(messy)],
    ['演示人物.json', `${JSON.stringify(county.personas, null, 2)}\n`],
  ]
  await mkdir(values.out, { recursive: true })
  for (const [name, content] of files) await writeFile(join(values.out, name), content)
  console.log(
    `${county.county.name}: ${county.schools.length} schools, ${county.teachers.length} teachers, ` +
      `${messy.issues.length} slips in the sheet to be corrected → ${values.out}`,
  )
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
