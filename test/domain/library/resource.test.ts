import fc from 'fast-check'
import { TEACHING_CASE } from '@/domain/evidence'
import {
  collectionOf,
  missingKind,
  type Reach,
  type ResourceState,
  type ResourceStep,
  shelvesOf,
  stepFrom,
} from '@/domain/library'

const STEPS: ResourceStep[] = ['agree', 'decline', 'propose', 'select', 'return', 'withdraw']

it.each([
  [['A1'], undefined],
  [['A1', 'B2'], 'multi-point-case'],
  [[TEACHING_CASE], 'teaching-case'],
  [['A1', TEACHING_CASE], 'teaching-case'],
])('evidence for %j belongs to the collection %s', (points, collection) => {
  expect(collectionOf(points)).toBe(collection)
})

it('a guidance video needs a video, a plan its document', () => {
  expect(missingKind('expert-video', ['document', 'picture'])).toBe('video')
  expect(missingKind('group-activity-plan', ['document', 'picture'])).toBeUndefined()
})

it('a resource goes level by level: author, school, county', () => {
  let state: ResourceState = 'asked'
  for (const [step, next] of [
    ['agree', 'kept'],
    ['propose', 'proposed'],
    ['select', 'selected'],
    ['return', 'kept'],
    ['withdraw', 'withdrawn'],
  ] as const) {
    expect(stepFrom({ state, reach: 'county' }, step)).toBe(next)
    state = next
  }
})

it('nothing reaches a shelf that its author did not agree to, whatever is tried in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STEPS), { maxLength: 12 }),
      fc.constantFrom<Reach>('school', 'county'),
      (steps, reach) => {
        let state: ResourceState = 'asked'
        let agreed: Reach | undefined
        for (const step of steps) {
          const next = stepFrom({ state, ...(agreed && { reach: agreed }) }, step)
          if (next === undefined) continue
          if (step === 'agree') agreed = reach
          state = next
          const shelves = shelvesOf({ state, school: 'S01' })
          if (!agreed) expect(shelves).toEqual([])
          if (agreed !== 'county') expect(shelves).not.toContain('county')
        }
      },
    ),
  )
})

it('what was withdrawn stays so', () => {
  for (const step of STEPS) expect(stepFrom({ state: 'withdrawn', reach: 'county' }, step)).toBeUndefined()
})
