import { z } from 'zod'
import { type LedgerEntry, type Missing, progress } from '@/domain/credit'
import { type EventKind, eventKinds, isEventKind, programmes } from '@/domain/programme'
import {
  type CalendarDate,
  credits,
  hours,
  minutes,
  type PersonId,
  parseCalendarDate,
  points,
} from '@/domain/shared'
import { natural, programmeSchema, shownAssumptions } from '../programme-values'
import { ruleCommand } from '../rule-command'

const calendarDate = z.string().transform((text, context): CalendarDate => {
  const date = parseCalendarDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: 'expected a date YYYY-MM-DD that exists' })
  return z.NEVER
})

const eventKind = z.string().transform((text, context): EventKind => {
  if (isEventKind(text)) return text
  context.addIssue({ code: 'custom', message: 'unknown kind (`event-kinds` lists them)' })
  return z.NEVER
})

const whole = z.int().min(0)
const amount = z
  .number()
  .min(0)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'expected at most two decimals')

const event = z.strictObject({
  kind: eventKind,
  on: calendarDate,
  id: z.string().min(1).optional(),
  minutes: whole.transform(minutes).optional(),
  hours: amount.transform(hours).optional(),
  credits: amount.transform(credits).optional(),
  points: amount.transform(points).optional(),
  session: z.string().min(1).optional(),
  count: whole.optional(),
  of: whole.optional(),
  worth: amount.transform(credits).optional(),
  lateMinutes: whole.transform(minutes).optional(),
  earlyLeaveMinutes: whole.transform(minutes).optional(),
  reversalOf: z.string().min(1).optional(),
})

/** Events without an id are different facts; one person has them all. */
function entryOf(given: z.output<typeof event>, index: number): LedgerEntry {
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { id: `event ${index}`, source: 'input', person: 'input' as PersonId, ...facts } as LedgerEntry
}

const missingInWords = ({ lacks, ...missing }: Missing) => ({ ...missing, lacks: natural(lacks) })
const orNull = (value: number | null) => (value === null ? null : natural(value))

const progressCommand = ruleCommand({
  summary: 'what a person has and still needs: headline, components, verdict, what is missing, assumptions',
  input: z.strictObject({
    programme: programmeSchema,
    role: z.enum(['trainee', 'leader', 'school-admin']).default('trainee'),
    events: z.array(event),
  }),
  run({ programme, role, events }) {
    const { headline, components, verdict, missing, assumptions } = progress(
      programme,
      role,
      events.map(entryOf),
    )
    return {
      headline: {
        unit: headline.unit,
        has: orNull(headline.has),
        needs: orNull(headline.needs),
        outOf: orNull(headline.outOf),
      },
      components: components.map(({ id, unit, has, needs, max, capped }) => ({
        id,
        has: natural(has),
        needs: orNull(needs),
        unit,
        max: orNull(max),
        capped,
      })),
      verdict,
      missing: missing.map(missingInWords),
      assumptions: shownAssumptions(assumptions),
    }
  },
  example: {
    programme: 'zhejiang',
    role: 'trainee',
    events: [
      { kind: 'online-study', minutes: 912, on: '2021-10-30' },
      { kind: 'onsite-training', worth: 2, minutes: 185, on: '2021-11-11' },
      { kind: 'application-practice', credits: 4, on: '2021-11-12' },
    ],
  },
})

const eventKindsCommand = ruleCommand({
  summary: 'the kinds of learning events, their amounts, and which component of which programme counts them',
  input: z.strictObject({}),
  run: () =>
    Object.entries(eventKinds).map(([kind, { amounts }]) => ({ kind, amounts, counts: countedBy(kind) })),
  example: {},
})

const countedBy = (kind: string) =>
  programmes.flatMap((programme) =>
    Object.entries(programme.roles).flatMap(([role, { components }]) =>
      components
        .filter(({ counts }) => counts.some(({ kinds }) => kinds.some((counted) => counted === kind)))
        .map((component) => ({
          programme: programme.id,
          role,
          component: component.id,
          unit: component.unit,
        })),
    ),
  )

export const commands = { progress: progressCommand, 'event-kinds': eventKindsCommand }
