import { readFileSync } from 'node:fs'
import { checkConfiguration } from '@/tools/deploy-check/check-configuration'
import { checkTimers } from '@/tools/deploy-check/check-timers'
import { problemsOf } from './project'

const RC = 'cloudbaserc.json'
const TIMERS = 'cloudfunctions/timers.json'
const sound = () => JSON.parse(readFileSync(RC, 'utf8')) as { functions: Record<string, unknown>[] }
/** The checked-in configuration with one field of its first function changed. */
const withField = (field: string, value: unknown) => {
  const rc = sound()
  Object.assign(rc.functions[0] ?? {}, { [field]: value })
  return { [RC]: JSON.stringify(rc) }
}

describe('the configuration', () => {
  it('that is checked in is sound', async () => {
    expect(await problemsOf(checkConfiguration)).toEqual([])
    expect(await problemsOf(checkTimers)).toEqual([])
  })

  it.each([
    ['no file', { [RC]: undefined }, [`${RC}: missing`]],
    ['no JSON', { [RC]: '{' }, [`${RC}: not JSON`]],
    [
      'a variable that a deployment would write over the keys',
      withField('envVariables', { A: '1' }),
      [
        `${RC}: functions: 0: envVariables: an environment variable belongs into the console: a deployment overwrites what is there`,
      ],
    ],
    [
      'an environment of its own',
      { [RC]: JSON.stringify({ ...sound(), envId: 'prod-1' }) },
      [`${RC}: envId: the environment comes from ENV_ID, never from the repository`],
    ],
    [
      'a function that nobody built',
      withField('name', 'report'),
      [
        `${RC}: the function api is built and not listed`,
        `${RC}: the function report is not built, or listed twice`,
      ],
    ],
    [
      'sources instead of built folders',
      { 'project.config.json': JSON.stringify({ appid: 'touristappid', miniprogramRoot: 'dist/weapp/' }) },
      ['project.config.json: cloudfunctionRoot: Invalid input: expected "dist/cloudfunctions/"'],
    ],
  ])('is refused with %s', async (_what, broken: Record<string, string | undefined>, problems) => {
    expect(await problemsOf(checkConfiguration, broken)).toEqual(problems)
  })

  it.each([
    ['runtime', 'Nodejs18.15'],
    ['timeout', 61],
    ['memorySize', 300],
    ['installDependency', true],
    ['handler', 'main.index'],
    ['vpc', {}],
  ])('is refused with another %s', async (field, value) => {
    const [problem, ...others] = await problemsOf(checkConfiguration, withField(field, value))
    expect(problem).toContain(`${RC}: functions: 0`)
    expect(problem).toContain(field === 'vpc' ? 'vpc' : `: ${field}: `)
    expect(others).toEqual([])
  })
})

describe('timers', () => {
  const timers = (list: object[]) => ({ [TIMERS]: JSON.stringify({ jobs: list }) })
  const minute = { name: 'every-minute', config: '0 */1 * * * * *' }

  it('stand one at a function', async () => {
    expect(await problemsOf(checkTimers, timers([minute, { ...minute, name: 'nightly' }]))).toEqual([
      `${TIMERS}: jobs: the platform allows one timer a function`,
    ])
  })

  it('have seven fields that can be read', async () => {
    const [problem] = await problemsOf(checkTimers, timers([{ ...minute, config: '0 */1 * * * *' }]))
    expect(problem).toBe(`${TIMERS}: A timer needs 7 fields: "0 */1 * * * *"`)
    const [range] = await problemsOf(checkTimers, timers([{ ...minute, config: '0 61 * * * * *' }]))
    expect(range).toBe(`${TIMERS}: Timer field minute is out of range: "61"`)
  })

  it('are the same for the emulator and the deployment', async () => {
    expect(await problemsOf(checkTimers, timers([{ ...minute, config: '0 */5 * * * * *' }]))).toEqual([
      `${RC}: lacks the timer jobs: every-minute: 0 */5 * * * * *`,
      `${TIMERS}: lacks the timer jobs: every-minute: 0 */1 * * * * *`,
    ])
  })
})
