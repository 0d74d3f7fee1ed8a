import { z } from 'zod'
import { STAGES } from '@/domain/org'
import {
  assumptionsIn,
  judgeDemonstrationSet,
  judgeFocusPoints,
  judgeQuota,
  judgeTeam,
  passRateBandOf,
} from '@/domain/programme'
import { natural, programmeSchema, withShownAssumptions } from '../programme-values'
import { BadInput, ruleCommand } from '../rule-command'

const whole = z.int().min(0)
const id = z.string().min(1)

/** What a check answers when the region's documents have no such rule: none is borrowed from another region. */
const noRule = { ok: null, problem: 'no-rule-in-programme' }

const team = ruleCommand({
  summary: "a school's management team against the bounds on its size and its positions",
  input: z.strictObject({
    programme: programmeSchema,
    staff: whole,
    members: z.union([whole, z.array(z.strictObject({ position: id }))]),
  }),
  run({ programme, staff, members }) {
    if (programme.teamRule === undefined) return noRule
    const team = Array.isArray(members) ? { positions: members.map(({ position }) => position) } : { members }
    return withShownAssumptions(judgeTeam(programme.teamRule, staff, team))
  },
  example: {
    programme: 'zhejiang',
    staff: 48,
    members: [{ position: 'principal' }, { position: 'deputy-principal' }, { position: 'middle-manager' }],
  },
})

const unit = z.enum(['city', 'demonstration-zone', 'province-school'])

const quota = ruleCommand({
  summary: 'managers and demonstration schools that units nominate, against their quotas and the total',
  input: z.strictObject({
    programme: programmeSchema,
    nominations: z.array(z.strictObject({ id, unit, managers: whole, schools: whole })),
  }),
  run: ({ programme, nominations }) =>
    programme.quotas === undefined ? noRule : withShownAssumptions(judgeQuota(programme.quotas, nominations)),
  example: {
    programme: 'liaoning',
    nominations: [{ id: 'city-1', unit: 'city', managers: 20, schools: 4 }],
  },
})

const demonstrationSet = ruleCommand({
  summary: 'which conditions the set of demonstration schools of one unit misses',
  input: z.strictObject({
    programme: programmeSchema,
    unit: unit.optional(),
    schools: z.array(
      z.strictObject({
        id,
        stages: z.array(z.enum(STAGES)),
        settings: z.array(z.enum(['multimedia', 'blended', 'smart'])),
        teachers: whole,
        conditions: z.array(id).optional(),
      }),
    ),
  }),
  run({ programme, unit, schools }) {
    if (programme.demonstration === undefined) return noRule
    const quota = unit && programme.quotas?.demonstrationSchools[unit].value
    const known = schools.map(({ conditions, ...school }) => ({
      ...school,
      ...(conditions && { conditions }),
    }))
    return withShownAssumptions(judgeDemonstrationSet(programme.demonstration, known, quota))
  },
  example: {
    programme: 'liaoning',
    unit: 'city',
    schools: [
      {
        id: 'school-1',
        stages: ['primary'],
        settings: ['multimedia'],
        teachers: 96,
        conditions: ['features', 'base', 'leadership', 'teachers-level', 'school-study-mechanism'],
      },
    ],
  },
})

const passRateBand = ruleCommand({
  summary: "the points of a school's pass rate; trainees, or the rate in per cent",
  input: z.union([
    z.strictObject({ programme: programmeSchema, passed: whole, trainees: z.int().min(1) }),
    z.strictObject({ programme: programmeSchema, percent: z.number().min(0).max(100) }),
  ]),
  run(input) {
    const [passed, trainees] = 'percent' in input ? [input.percent, 100] : [input.passed, input.trainees]
    if (passed > trainees) throw new BadInput('passed: more than trainees')
    const conversion = Object.values(input.programme.roles)
      .flatMap(({ components }) => components)
      .flatMap(({ counts }) => counts.map((counting) => counting.conversion))
      .find(({ by }) => by === 'bands')
    if (conversion?.by !== 'bands') return noRule
    const band = passRateBandOf(conversion.bands.value, passed, trainees)
    return withShownAssumptions({
      points: natural(band?.gives ?? 0),
      fromPercent: band?.fromPercent ?? 0,
      assumptions: assumptionsIn(conversion),
    })
  },
  example: { programme: 'hefei', passed: 57, trainees: 60 },
})

const focusPoints = ruleCommand({
  summary: "a school's focus points by stage: two to a group, own points marked, themes among them",
  input: z.strictObject({
    programme: programmeSchema,
    stage: z.enum(['preschool', 'primary', 'secondary', 'vocational']),
    groups: z.array(z.strictObject({ id, audience: z.enum(['managers', 'teachers']), points: z.array(id) })),
    ownPoints: z.array(id).default([]),
    practices: z.array(z.strictObject({ id, theme: id })).default([]),
  }),
  run: ({ programme, ...choice }) =>
    programme.focus === undefined ? noRule : withShownAssumptions(judgeFocusPoints(programme.focus, choice)),
  example: {
    programme: 'zhejiang',
    stage: 'primary',
    groups: [{ id: 'mathematics', audience: 'teachers', points: ['T2', 'T7', 'own-1'] }],
    ownPoints: ['own-1'],
    practices: [{ id: 'open-lesson', theme: 'T7' }],
  },
})

export const commands = {
  'check-team': team,
  'check-quota': quota,
  'check-demonstration-set': demonstrationSet,
  'pass-rate-band': passRateBand,
  'check-focus-points': focusPoints,
}
