import { classMembers, classPlans } from '@/cloudfunctions/class-forming'
import { auditEntries } from '@/cloudfunctions/kernel'
import { groups } from '@/cloudfunctions/session'
import { type ClassViolation, judgeClasses, judgeSeats } from '@/domain/class-forming'
import type { Office } from './office'

const RULE = { cap: 90, soloFrom: 50 }

/** Everything in the database that breaks the rule: plan, seats and groups of a cohort; empty when it is kept. */
export async function brokenIn({ store }: Office, cohort: string, mode: string): Promise<unknown[]> {
  const plan = await store.find(classPlans, `${cohort}:${mode}`)
  if (!plan) return ['no plan']
  const sizes = new Map<string, number>()
  for (const { members } of plan.classes)
    for (const { school, count } of members) sizes.set(school, (sizes.get(school) ?? 0) + count)
  const schools = [...sizes].map(([id, size]) => {
    return { id, size, stage: '', township: '', themes: [], lat: 0, lng: 0 }
  })
  const members = await store.all(classMembers, { cohort })
  const inGroups = (await store.all(groups, { kind: 'class' })).flatMap(({ _id, people }) =>
    _id.startsWith(cohort) ? people.map((trainee) => ({ trainee: `${trainee}`, class: _id })) : [],
  )
  const crowded = [...loads(inGroups)].filter(([, load]) => load > RULE.cap)
  const seats = members.map((member) => ({ trainee: `${member.person}`, class: member.class }))
  const violations: ClassViolation[] = [
    ...judgeClasses({ ...RULE, schools }, plan.classes),
    ...judgeSeats(seats),
    ...judgeSeats(inGroups),
  ]
  return [...violations, ...crowded]
}

function loads(seats: readonly { class: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const seat of seats) counts.set(seat.class, (counts.get(seat.class) ?? 0) + 1)
  return counts
}

/** What the audit trail says of a deed on subjects that begin like this. */
export async function deedsOf({ store }: Office, action: string, subject: string) {
  const entries = await store.all(auditEntries)
  return entries.filter((entry) => entry.action === action && `${entry.subject}`.startsWith(subject))
}
