import * as z from 'zod'
import {
  assertKeys,
  forSelf,
  type Identify,
  openStore,
  readKeyring,
  router,
  serve,
} from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { answersIn, ask, fromWeChat } from './platform'
import { COUNTY, type KernelRig, keysWith, startKernel } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(() => rig.stop())

const identify: Identify = {
  byAccount: async (account) => ({
    account,
    person: 'p1' as PersonId,
    county: COUNTY,
    name: '测试',
    grants: [],
  }),
  accountOfDesk: async () => undefined,
}
let asked = 0
const self = forSelf(z.strictObject({})).query(() => {
  asked += 1
  return asked
})
const main = serve({ router: router({ self }), identify })
const answers = async () => answersIn(await main({ calls: [ask('self')] }, fromWeChat('local-a')))

it('answers nothing at all while the keys are not those of the data, and again when they are', async () => {
  const right = keysWith()
  await assertKeys(openStore(COUNTY), readKeyring(right))
  process.env.SUIXING_KEYS = keysWith()
  expect(await answers()).toMatchObject([{ code: 'INTERNAL' }])
  delete process.env.SUIXING_KEYS
  expect(await answers()).toMatchObject([{ code: 'INTERNAL' }])
  expect(asked).toBe(0)
  process.env.SUIXING_KEYS = right
  expect(await answers()).toEqual([{ ok: true, data: 1 }])
})
