import { type LedgerEntry, progress } from '@/domain/credit'
import { cohortPeriod, day, inferred, judgeTeam, type Programme, sourced } from '@/domain/programme'
import { hours, minutes, type PersonId } from '@/domain/shared'

const at = (clause: string) => ({ document: 'clearwater-2030-1', clause })

/** An invented county: everything that a sixth region needs stands in this one value. */
const clearwater = {
  id: 'clearwater',
  region: { name: '清水县', level: 'county' },
  title: '清水县教师培训方案',
  version: 1,
  documents: [{ id: 'clearwater-2030-1', title: '清水县教师培训方案', issued: '2030-03-01' }],
  roles: {
    trainee: {
      headline: {
        unit: 'hours',
        required: sourced(hours(12), at('2')),
        outOf: sourced(hours(12), at('2')),
      },
      components: [
        {
          id: 'workshop',
          name: '工作坊',
          unit: 'hours',
          minimum: sourced(hours(8), at('2')),
          maximum: sourced(hours(10), at('2')),
          counts: [{ kinds: ['workshop-study', 'onsite-training'], conversion: { by: 'stated' } }],
          inHeadline: true,
          source: at('2'),
        },
        {
          id: 'bulletins',
          name: '简报',
          unit: 'hours',
          maximum: sourced(hours(4), at('3')),
          counts: [{ kinds: ['bulletin'], conversion: { by: 'each', gives: sourced(hours(0.5), at('3')) } }],
          inHeadline: true,
          source: at('3'),
        },
      ],
      pass: sourced('all', at('4')),
    },
  },
  presencePolicy: {
    lateGraceMinutes: sourced(minutes(5), at('5')),
    earlyLeaveGraceMinutes: inferred(minutes(5), at('5'), 'early-leave-grace-not-printed'),
  },
  logRule: {
    fewest: sourced(60, at('6')),
    most: sourced(600, at('6')),
    mostPictures: sourced(3, at('6')),
    due: sourced({ daysAfter: 2, minuteOfDay: 18 * 60 }, at('6')),
    acceptsLate: sourced(false, at('6')),
    requiredForCredit: sourced(true, at('6')),
  },
  studyRule: {
    mostMinutesPerDay: sourced(minutes(90), at('9')),
    mostMinutesPerCourse: sourced(minutes(45), at('9')),
    sentWithin: sourced(minutes(60), at('9')),
    charactersPerMinute: sourced(200, at('9')),
    selfTest: sourced('required', at('9')),
    planFields: sourced(['goal', 'note'], at('9')),
    fewestInPost: sourced(10, at('9')),
    postsDistinct: sourced(false, at('9')),
  },
  afterClose: sourced('refused', at('7')),
  participation: { stages: sourced(['primary'], at('1')) },
  cohorts: {
    count: sourced(2, at('7')),
    fromMonth: sourced(2, at('7')),
    untilMonth: sourced(6, at('7')),
    firstYear: sourced(2030, at('7')),
  },
  teamRule: {
    minimum: sourced(2, at('8')),
    maximumPercentOfStaff: sourced(10, at('8')),
    mustInclude: sourced(['principal'], at('8')),
    positions: sourced(['principal', 'deputy-principal'], at('8')),
    whenBoundsContradict: sourced('minimum-wins', at('8')),
  },
} satisfies Programme

const fact = (id: string, rest: Partial<LedgerEntry> & Pick<LedgerEntry, 'kind'>): LedgerEntry => ({
  id,
  person: 'invented' as PersonId,
  on: day('2030-04-01'),
  source: 'test',
  ...rest,
})

describe('a sixth region', () => {
  it('is counted by the same fold from its one value', () => {
    const entries = [
      fact('a', { kind: 'workshop-study', hours: hours(11) }),
      fact('b', { kind: 'bulletin', count: 3 }),
    ]
    expect(progress(clearwater, 'trainee', entries)).toMatchObject({
      headline: { unit: 'hours', has: 1150, needs: 1200 },
      components: [
        { id: 'workshop', has: 1000, capped: true },
        { id: 'bulletins', has: 150, needs: 400 },
      ],
      verdict: 'not-yet',
      assumptions: [{ note: 'early-leave-grace-not-printed' }],
    })
  })

  it('judges presence by its own grace minutes', () => {
    const late = fact('a', { kind: 'onsite-training', worth: hours(2), lateMinutes: minutes(6) })
    expect(progress(clearwater, 'trainee', [late]).headline.has).toBe(0)
  })

  it('has its own cohorts and team bounds', () => {
    expect(cohortPeriod(clearwater.cohorts, 2032)).toEqual({ from: '2032-02-01', until: '2032-06-30' })
    expect(judgeTeam(clearwater.teamRule, 40, { positions: ['principal', 'secretary'] })).toMatchObject({
      ok: false,
      maximum: 4,
      problems: [{ problem: 'position-not-foreseen', position: 'secretary' }],
    })
  })
})
