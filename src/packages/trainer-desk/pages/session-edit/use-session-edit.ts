import { useRef, useState } from 'react'
import {
  judgePlan,
  type PlannedSession,
  type PlanProblem,
  type PlanWarning,
  planHalfDays,
} from '@/domain/session'
import { api } from '../../../../api/client'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { useDeed } from '../../../../api/use-deed'
import { useNow } from '../../../../platform/clock'
import { changed, emptyDraft, findDraft, removeDraft, type SessionDraft, saveDraft } from './drafts'
import { type Faults, faultsOf, problemsOf } from './faults'
import { planOf, type SessionForm } from './form'

export interface MadeSession extends Pick<PlannedSession, 'on' | 'start' | 'end'> {
  id: string
}

export interface SessionEditing {
  draft: SessionDraft
  form: SessionForm
  unsaved: boolean
  change: (part: Partial<SessionForm>) => void
  /** shown once submitting was tried */
  faults: Faults
  faultCount: number
  warnings: readonly PlanWarning[]
  submit: () => void
  startOver: () => void
  busy: boolean
  refusal: Refusal | undefined
  made: readonly MadeSession[] | undefined
}

/** Problems that only the server's clock saw. */
const refusedProblems = (refusal: Refusal | undefined): readonly PlanProblem[] =>
  refusal?.code === 'SESSION_NOT_VALID' ? (refusal.facts.problems as readonly PlanProblem[]) : []

/** Plans a training: stored with every change, judged on the phone, sent once however often it is tried. */
export function useSessionEdit(invitedCountOf: (form: SessionForm) => number | undefined): SessionEditing {
  const [shown, setShown] = useState(() => ({ draft: findDraft() ?? emptyDraft(), unsaved: false }))
  const newest = useRef(shown.draft)
  const [tried, setTried] = useState(false)
  const now = useNow()
  const keep = (draft: SessionDraft) => {
    const saved = saveDraft(draft)
    newest.current = saved ?? draft
    setShown({ draft: newest.current, unsaved: saved === undefined })
  }
  const save = useDeed(sendPlan, ['session.listSessions', 'session.session'], removeDraft)
  const { form } = shown.draft
  const plan = planOf(form)
  const verdict = judgePlan(plan, now, invitedCountOf(form))
  const problems = problemsOf(form, verdict.problems)
  const known = problems.length > 0 ? problems : refusedProblems(save.refusal)

  async function sendPlan(draft: SessionDraft): Promise<MadeSession[]> {
    keep({ ...draft, isSent: true })
    try {
      return await planned(draft)
    } catch (error) {
      if (refusalOf(error).code !== 'UNREACHABLE') keep({ ...newest.current, isSent: false })
      throw error
    }
  }

  return {
    draft: shown.draft,
    form,
    unsaved: shown.unsaved,
    change: (part) => {
      save.reset()
      keep(changed(newest.current, { ...newest.current.form, ...part }))
    },
    faults: tried ? faultsOf(known) : {},
    faultCount: tried ? known.length : 0,
    warnings: verdict.warnings,
    submit: () => {
      setTried(true)
      if (problems.length === 0) save.run(newest.current)
    },
    startOver: () => {
      save.reset()
      setTried(false)
      removeDraft()
      newest.current = emptyDraft()
      setShown({ draft: newest.current, unsaved: false })
    },
    busy: save.busy,
    refusal: save.refusal,
    made: save.outcome,
  }
}

/** The answer names the sessions in the order of their time, as the rules plan them. */
async function planned({ form, requestKey }: SessionDraft): Promise<MadeSession[]> {
  const plan = planOf(form)
  const { halfDays, invited, ...rest } = plan
  const { sessions } = await api.session.planSessions.mutate({
    plan: {
      ...rest,
      halfDays: halfDays.map((halfDay) => ({ ...halfDay, agenda: [...halfDay.agenda] })),
      invited: {
        ...invited,
        schools: [...invited.schools],
        groups: [...invited.groups],
        people: [...invited.people],
      },
    },
    trainers: [],
    requestKey,
  })
  return planHalfDays(plan).flatMap(({ on, start, end }, index) => {
    const id = sessions[index]
    return id === undefined ? [] : [{ id, on, start, end }]
  })
}
