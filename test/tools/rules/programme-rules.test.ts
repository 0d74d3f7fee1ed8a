import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { answer } from '@/tools/rules/answer'
import { BadInput } from '@/tools/rules/rule-command'

const ask = async (command: string, input: unknown) =>
  JSON.parse(await answer([command], async () => JSON.stringify(input)))

const zhejiang = { programme: 'zhejiang', events: [] }
const team = { programme: 'zhejiang', staff: 48, members: 3 }
const set = { programme: 'liaoning', schools: [] }
const focus = { programme: 'zhejiang', stage: 'primary', groups: [] }

describe('the programme on the command line', () => {
  it('answers progress as headline, components, verdict, what is missing and assumptions', async () => {
    const events = [{ kind: 'application-practice', credits: 25, on: '2021-11-12' }]
    expect(await ask('progress', { programme: 'zhejiang', role: 'trainee', events })).toMatchObject({
      headline: { unit: 'credits', has: 25, needs: 50 },
      components: [
        { id: 'online-study', has: 0, needs: 17 },
        { id: 'onsite-training', has: 0, needs: 8 },
        { id: 'school-based-practice', has: 25, needs: 25 },
      ],
      verdict: 'not-yet',
      missing: [
        { component: 'onsite-training', lacks: 8 },
        { component: 'online-study', lacks: 17, lacksMinutes: 900 },
      ],
      assumptions: expect.arrayContaining([expect.objectContaining({ note: 'online-credits-not-printed' })]),
    })
  })

  it('lists every kind that a programme may count', async () => {
    const kinds: { kind: string }[] = await ask('event-kinds', {})
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['self-test', 'teaching-case']))
  })

  it.each([
    ['progress', { ...zhejiang, programme: 'atlantis' }, /^programme: expected one of yueyang/],
    ['progress', { ...zhejiang, role: 'expert' }, /^role: /],
    ['progress', { ...zhejiang, events: [{ kind: 'nap', on: '2021-11-12' }] }, /^events\[0\]\.kind: unknown/],
    ['progress', { ...zhejiang, events: [{ kind: 'bulletin', on: '2021-02-30' }] }, /^events\[0\]\.on: /],
    ['progress', { ...zhejiang, events: [{ kind: 'bulletin' }] }, /^events\[0\]\.on: /],
    [
      'progress',
      { ...zhejiang, events: [{ kind: 'online-study', minutes: -1, on: '2021-11-12' }] },
      /^events\[0\]\.minutes: /,
    ],
    ['progress', { ...zhejiang, colour: 'red' }, /^colour: unknown field$/],
    ['event-kinds', { all: true }, /^all: unknown field$/],
    ['check-team', { ...team, staff: -1 }, /^staff: /],
    ['check-team', { ...team, members: 'three' }, /^members: /],
    ['check-quota', { programme: 'liaoning' }, /^nominations: /],
    ['check-demonstration-set', { ...set, schools: [{ id: 's' }] }, /^schools\[0\]\./],
    ['pass-rate-band', { programme: 'hefei', passed: 3, trainees: 2 }, /^passed: more than trainees$/],
    ['pass-rate-band', { programme: 'hefei', percent: 101 }, /percent|input/],
    ['check-focus-points', { ...focus, stage: 'university' }, /^stage: /],
  ])('%s refuses %j', async (command, input, message) => {
    const refused = await ask(command, input).catch((reason: unknown) => reason)
    expect(refused).toBeInstanceOf(BadInput)
    expect((refused as Error).message).toMatch(message)
  })

  it('ends with code 2 and one line for bad input', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/rules/index.ts', 'progress'],
      {
        cwd: resolve(__dirname, '../../..'),
        input: '{"programme":"atlantis","events":[]}',
        encoding: 'utf8',
      },
    )
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^rules: programme: expected one of [^\n]+\n$/)
  })
})
