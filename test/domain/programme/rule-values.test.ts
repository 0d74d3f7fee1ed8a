import {
  fits,
  judgeProposal,
  type Programme,
  programmeOf,
  programmes,
  ruleValuesOf,
  withOverride,
} from '@/domain/programme'

const hefei = programmeOf('hefei') as Programme
const zhejiang = programmeOf('zhejiang') as Programme

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  'the values of %s',
  (_, programme) => {
    it('fit their own shapes, so that a desk could write back what it reads', () => {
      for (const { value, shape, paths } of ruleValuesOf(programme))
        if (shape.of !== 'fixed') expect([paths[0], fits(shape, value)]).toEqual([paths[0], true])
    })

    it('can be replaced at every place where they stand', () => {
      for (const { paths, value, shape } of ruleValuesOf(programme)) {
        if (shape.of === 'fixed') continue
        expect(judgeProposal(programme, { paths, value, reason: 'test' })).toBeUndefined()
        const changed = ruleValuesOf(withOverride(programme, { id: 'change', paths, value }))
        const replaced = changed.find((one) => one.sourced.overriddenBy === 'change')
        expect(replaced?.paths).toEqual(paths)
      }
    })

    it('leaves no assumption that a county could not settle', () => {
      const unsettled = ruleValuesOf(programme).filter(
        ({ sourced, shape }) => sourced.inferred && shape.of === 'fixed',
      )
      expect(
        unsettled.map(({ sourced }) => sourced.note).filter((note) => !MEANINGS.has(note ?? '')),
      ).toEqual([])
    })
  },
)

/** Not numbers but readings of a sentence, each with one meaning that the rules know. */
const MEANINGS = new Set([
  'team-bounds-contradict-below-60-staff',
  'schools-over-the-cap-not-mentioned',
  'settings-from-the-national-standard',
  // A county says what a point earns with the point itself.
  'credit-of-a-point-taken-as-an-hour',
])

describe('one assumption in several places', () => {
  it('is one value: the credits of online study are minimum, maximum and what the minutes give', () => {
    const value = ruleValuesOf(zhejiang).find(({ sourced }) => sourced.note === 'online-credits-not-printed')
    expect(value?.paths).toEqual([
      'roles.trainee.components.online-study.minimum',
      'roles.trainee.components.online-study.maximum',
      'roles.trainee.components.online-study.counts.0.conversion.gives',
    ])
    expect(value?.names).toEqual(['网络研修'])
  })
})

describe('a value of another shape', () => {
  it.each([
    ['roles.trainee.pass', 'perhaps'],
    ['presencePolicy.lateGraceMinutes', '15'],
    ['presencePolicy.lateGraceMinutes', -1],
    ['presencePolicy.lateGraceMinutes', null],
    ['logRule.due', { daysAfter: 1, minuteOfDay: 2000 }],
    ['participation.stages', []],
    ['participation.stages', ['university']],
    ['phases.launch.period', { from: '2021-06-30', until: '2021-05-01' }],
    ['phases.launch.period', { from: '2021-02-30', until: '2021-05-01' }],
    ['roles.school-admin.components.pass-rate.counts.0.conversion.bands', [{ fromPercent: 50, gives: 400 }]],
    ['roles.school-admin.components.recommended-cases.counts.0.conversion.percent', 101],
  ])('is not taken: %s = %j', (path, value) => {
    expect(judgeProposal(hefei, { paths: [path], value, reason: 'test' })).toBe('value-of-another-type')
  })

  it('may be open only where the document leaves it open', () => {
    const path = 'roles.trainee.components.online-hours.counts.0.conversion.minutesPerHour'
    expect(judgeProposal(hefei, { paths: [path], value: 45, reason: 'test' })).toBeUndefined()
    expect(judgeProposal(hefei, { paths: [path], value: null, reason: 'test' })).toBeUndefined()
  })
})
