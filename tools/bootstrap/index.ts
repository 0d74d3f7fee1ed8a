import { parseArgs } from 'node:util'
import { readKeyring } from '@/cloudfunctions/kernel'
import { bootstrapCounty, CountyHasOffice } from '@/cloudfunctions/people/bootstrap'
import { programmeOf, programmes } from '@/domain/programme'
import { type CountyId, dateInChina, instant } from '@/domain/shared'
import { sdkEnvironment } from '@/emulator/environment'

const USAGE = `npm run bootstrap -- --county 339921 --name 云溪县 --programme zhejiang --official 姓名 [--url http://127.0.0.1:5180]
  Makes a county and prints the one-time invitation code of its first official. Runs where the SDK reaches the database with the
  platform's own variables, or against a local stack with --url. SUIXING_KEYS holds the keys that the functions have.`

/** Makes the county; the answer is the exit code. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      county: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      programme: { type: 'string', default: '' },
      official: { type: 'string', default: '' },
      url: { type: 'string' },
    },
  })
  const { county, name, programme, official, url } = values
  const problem = problemOf({ county, name, programme, official })
  if (problem !== undefined) {
    console.error(`${problem}\n${USAGE}`)
    return 2
  }
  if (url !== undefined) Object.assign(process.env, sdkEnvironment(url))
  const tools = { keyring: readKeyring(process.env.SUIXING_KEYS), now: instant(Date.now()) }
  const made = await bootstrapCounty({ county: county as CountyId, name, programme, official }, tools)
  console.log(`${name}（${county}）已建好。${official} 的邀请码：${made.code}`)
  console.log(
    `只显示这一次，只能用一次，${dateInChina(made.expiresAt)} 前有效。在小程序里选择该县，用邀请码绑定。`,
  )
  return 0
}

function problemOf(wanted: { county: string; name: string; programme: string; official: string }) {
  if (!/^\d{6}$/.test(wanted.county)) return '--county：六位行政区划代码'
  if (wanted.name.trim().length < 2) return '--name：县名'
  if (wanted.official.trim().length < 2) return '--official：第一位县工程办工作人员的姓名'
  if (!programmeOf(wanted.programme)) return `--programme：${programmes.map(({ id }) => id).join('、')} 之一`
  return undefined
}

run()
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    console.error(error instanceof CountyHasOffice ? '这个县已经有县工程办，请由他们发邀请码。' : error)
    process.exitCode = 1
  })
