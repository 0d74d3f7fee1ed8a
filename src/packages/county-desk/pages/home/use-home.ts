import { useState } from 'react'
import { type Instant, instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { openImport } from '../../open-import'
import type { CountyView } from './view'

/** What is there of the county, in one reading. */
export function useHome(): Loaded<CountyView> {
  const [now] = useState(() => instant(Date.now()))
  return useReading(['county-home'], () => readHome(now))
}

async function readHome(now: Instant): Promise<CountyView> {
  const [me, schools, people, groups, invitations, coming, ofSchools, ofRoster] = await Promise.all([
    api.people.me.query({}),
    api.org.listSchools.query({}),
    api.people.boundCount.query({}),
    api.session.listGroups.query({}),
    api.people.listInvitations.query({}),
    api.session.listSessions.query({ when: 'coming', at: now, mine: false }),
    api.intake.listImports.query({ kind: 'schools' }),
    api.intake.listImports.query({ kind: 'roster' }),
  ])
  return {
    now,
    countyName: me.state === 'bound' ? me.county.name : '',
    schools: schools.total,
    townships: schools.townships.length,
    people: people.all,
    bound: people.bound,
    groups: groups.length,
    openInvitations: invitations.filter(({ state }) => state === 'open').length,
    sessions: coming.sessions.filter(({ state }) => state === 'planned'),
    waiting: [
      ...(openImport(ofSchools) ? (['schools'] as const) : []),
      ...(openImport(ofRoster) ? (['roster'] as const) : []),
    ],
  }
}
