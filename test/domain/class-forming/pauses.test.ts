import { CohortForming, formClasses, judgeClasses, modes } from '@/domain/class-forming'
import { Forming } from '@/domain/class-forming/forming'
import { seededRandom } from '@/domain/class-forming/random'
import { county, school } from './county'

const random = seededRandom(11)
const schools = Array.from({ length: 60 }, (_, at) =>
  school(`s${at}`, 1 + random.below(49), {
    themes: [...new Set([0, 1, 2].map(() => `T${random.below(9)}`))],
    lat: 29 + random.next() / 3,
    lng: 113 + random.next() / 3,
  }),
)
const sixty = county(schools)
const never = () => false
/** A bout that ends after so many questions whether it should. */
const bout = (questions: number) => {
  let asked = 0
  return {
    shouldStop: () => {
      asked += 1
      return asked > questions
    },
    shouldSettle: never,
  }
}

describe.each(modes)('a forming that is left and taken up again in mode %s', (mode) => {
  it('comes to what it comes to in one go', () => {
    const plan = { seed: 3, iterations: 40_000 }
    const forming = new Forming(sixty, mode, plan, { shouldStop: never, shouldSettle: never })
    for (let bouts = 0; bouts < 10_000 && !forming.isOver; bouts++) forming.run(bout(40))
    expect(forming.run(bout(1))).toEqual(formClasses(sixty, mode, plan))
  })

  it('keeps the rule at every pause, and never has more classes than before', () => {
    const plan = { seed: 3, iterations: 20_000 }
    const forming = new Forming(sixty, mode, plan, bout(1))
    let before = Number.POSITIVE_INFINITY
    for (let bouts = 0; bouts < 60; bouts++) {
      const { classes } = forming.run(bout(9))
      expect(judgeClasses(sixty, classes, mode)).toEqual([])
      expect(classes.length).toBeLessThanOrEqual(before)
      before = classes.length
    }
  })
})

it('every district is worked on in every bout', () => {
  const leads = [0, 1, 2].map((district) => ({
    lead: `s${district * 20}`,
    schools: Array.from({ length: 19 }, (_, at) => `s${district * 20 + at + 1}`),
  }))
  const task = {
    rule: { cap: sixty.cap, soloFrom: sixty.soloFrom },
    joining: { kind: 'by-lead-school' as const, leads },
    mode: 'ignore' as const,
    schools,
  }
  const parts: string[] = []
  const arranged = new CohortForming(task, 1).run((part, of) => {
    parts.push(`${part} of ${of}`)
    return bout(2000)
  })
  expect(parts).toEqual(['0 of 3', '1 of 3', '2 of 3'])
  expect(arranged.minimum.value).toBe(arranged.minimum.lower)
  expect(arranged.wholeOrderProven).toBe(true)
})
