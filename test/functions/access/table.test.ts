import { appRouter } from '@/cloudfunctions/functions/router'
import { layCounty } from '../county'
import { type Answer, type Stack, startStack } from '../stack'
import { accountOf, callers } from './callers'
import { cast } from './cast'
import { layOut, type Names } from './lay-out'
import { tableOf } from './table'

let stack: Stack
let names: Names

beforeAll(async () => {
  stack = await startStack()
  const county = await layCounty(stack)
  await cast(stack, county)
  names = await layOut(stack, county)
}, 60_000)
afterAll(() => stack.stop())

/** What keeps somebody out; what lies in another county does not exist for its neighbours. */
const isDenied = (answer: Answer): boolean =>
  !answer.ok && ['NOT_SIGNED_IN', 'NOT_BOUND', 'NOT_ALLOWED', 'NOT_FOUND'].includes(answer.code)

/** tRPC types the tree of routers; at run time it is flat, by full name. */
interface Flat {
  _def: { type: 'query' | 'mutation'; inputs: readonly { shape?: object }[] }
}
const tree = Object.entries(appRouter._def.procedures as unknown as Record<string, Flat>)
const procedures = tree.map(([name, { _def }]) => ({ name, type: _def.type }))

test('the table names every procedure and nothing else', () => {
  expect(Object.keys(tableOf(names)).sort()).toEqual(procedures.map(({ name }) => name).sort())
})

test.each(procedures)('$name lets in exactly those whom the table names', async ({ name, type }) => {
  const line = tableOf(names)[name]
  const allowed: string[] = []
  const misread: unknown[] = []
  for (const caller of callers) {
    const answer = await stack.call(accountOf(caller), type, name, line?.input)
    if (!isDenied(answer)) allowed.push(caller)
    if (!answer.ok && ['BAD_REQUEST', 'INTERNAL', 'TRY_AGAIN'].includes(answer.code))
      misread.push({ caller, answer })
  }
  expect(misread).toEqual([])
  expect(allowed.sort()).toEqual([...(line?.allowed ?? [])].sort())
})

test('no request names its own actor', () => {
  const telling = /openid|actor|account|^role$|caller|userId|isAdmin/i
  /** `role` and `person` name somebody else here: whom a role is given to, who is invited. */
  const aboutOthers = new Set(['people.changeRole.role', 'people.invite.role'])
  const fields = tree.flatMap(([name, { _def }]) =>
    _def.inputs.flatMap(({ shape = {} }) => Object.keys(shape).map((field) => `${name}.${field}`)),
  )
  expect(fields.length).toBeGreaterThan(60)
  expect(
    fields.filter((field) => telling.test(field.split('.').at(-1) ?? '') && !aboutOthers.has(field)),
  ).toEqual([])
})
