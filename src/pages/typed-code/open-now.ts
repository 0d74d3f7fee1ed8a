import type { Instant } from '@/domain/shared'
import type { MySession } from '../../api/answers'
import { stepOf } from '../../api/my-session'

export interface Running {
  session: MySession
  step: 'check-in' | 'check-out'
}

export interface NextDoors {
  title: string
  opensAt: Instant
}

/** The half-days that take this person's code now, those near enough to queue for included; else the one whose doors open first. */
export function openNow(
  sessions: readonly MySession[],
  now: Instant,
): { running: Running[]; next: NextDoors | undefined } {
  const steps = sessions.map((session) => ({ session, step: stepOf(session, now) }))
  const running = steps.flatMap(({ session, step }): Running[] =>
    step.step === 'check-in' || step.step === 'check-out'
      ? [{ session, step: step.step }]
      : step.step === 'wait' && step.early === 'taken'
        ? [{ session, step: 'check-in' }]
        : [],
  )
  const [next] = steps
    .flatMap(({ session, step }) =>
      step.step === 'wait' ? [{ title: session.title, opensAt: step.opensAt }] : [],
    )
    .sort((a, b) => a.opensAt - b.opensAt)
  return { running, next }
}
