import { type LedgerEntry, progress } from '@/domain/credit'
import {
  cohortPeriod,
  day,
  judgeCoverage,
  judgeDemonstrationSet,
  judgeFocusPoints,
  judgeParticipation,
  judgeQuota,
  judgeTeam,
  type Programme,
  passRateBandOf,
  phasesOn,
} from '@/domain/programme'
import { credits, hours, minutes, type PersonId, points } from '@/domain/shared'
import type { Case, EventCase } from './case'

/** What the rules say to the case, in the words of the table. */
export function answer(programme: Programme, one: Case): unknown {
  switch (one.rule) {
    case 'progress':
      return progressInWords(programme, one.input.role, one.input.events)
    case 'data':
      return one.input.split('.').reduce<unknown>(step, programme)
    case 'phases':
      return phasesOn(programme.phases ?? [], day(one.input)).map(({ number }) => number)
    case 'cohort': {
      const { from, until } = cohortPeriod(present(programme.cohorts), one.input)
      return [from, until]
    }
    case 'must-take-part':
      return judgeParticipation(programme.participation, one.input)
    case 'team':
      return judgeTeam(present(programme.teamRule), one.input.staff, { members: one.input.members })
    case 'quota':
      return judgeQuota(present(programme.quotas), one.input as Parameters<typeof judgeQuota>[1])
    case 'demonstration-set':
      return judgeDemonstrationSet(
        present(programme.demonstration),
        one.input as Parameters<typeof judgeDemonstrationSet>[1],
        present(programme.quotas).demonstrationSchools.city.value,
      )
    case 'pass-rate': {
      const rules = present(programme.roles['school-admin'])
      const counts = rules.components.flatMap((component) => component.counts)
      const found = present(counts.map(({ conversion }) => conversion).find(({ by }) => by === 'bands'))
      const bands = found.by === 'bands' ? found.bands.value : []
      return present(passRateBandOf(bands, ...one.input)).gives / 100
    }
    case 'focus-points': {
      const choice = { ownPoints: [], practices: [], ...one.input } as unknown
      return judgeFocusPoints(present(programme.focus), choice as Parameters<typeof judgeFocusPoints>[1])
    }
    case 'coverage': {
      const figures = one.input.figures as Parameters<typeof judgeCoverage>[2]
      const states = judgeCoverage(present(programme.coverage), one.input.level, figures, day(one.on))
      return Object.fromEntries(states.map(({ target, state }) => [target, state]))
    }
  }
}

function progressInWords(programme: Programme, role: Parameters<typeof progress>[1], events: EventCase[]) {
  const found = progress(programme, role, events.map(entryOf))
  return {
    has: natural(found.headline.has),
    needs: natural(found.headline.needs),
    components: Object.fromEntries(found.components.map(({ id, has }) => [id, natural(has)])),
    verdict: found.verdict,
    missing: found.missing.map(({ component, lacks }) => [component, natural(lacks)]),
    assumptions: found.assumptions.map(({ note }) => note),
  }
}

const natural = (value: number | null): number | null => (value === null ? null : value / 100)

function entryOf(event: EventCase, index: number): LedgerEntry {
  const { kind, on, count, of, reversalOf } = event
  return {
    id: event.id ?? `event-${index}`,
    person: 'invented' as PersonId,
    source: 'case',
    kind,
    on: day(on),
    ...(count !== undefined && { count }),
    ...(of !== undefined && { of }),
    ...(reversalOf !== undefined && { reversalOf }),
    ...(event.minutes !== undefined && { minutes: minutes(event.minutes) }),
    ...(event.hours !== undefined && { hours: hours(event.hours) }),
    ...(event.credits !== undefined && { credits: credits(event.credits) }),
    ...(event.points !== undefined && { points: points(event.points) }),
    ...(event.worth !== undefined && { worth: credits(event.worth) }),
    ...(event.lateMinutes !== undefined && { lateMinutes: minutes(event.lateMinutes) }),
    ...(event.earlyLeaveMinutes !== undefined && { earlyLeaveMinutes: minutes(event.earlyLeaveMinutes) }),
  }
}

/** A path of the table: keys of objects, ids or positions in lists. */
function step(part: unknown, key: string): unknown {
  if (Array.isArray(part)) return part.find((one) => one?.id === key) ?? part[Number(key)]
  return (part as Record<string, unknown> | undefined)?.[key]
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the programme has no such rule')
  return value
}
