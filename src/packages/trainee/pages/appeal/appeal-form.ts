import type { SessionId } from '@/domain/shared'
import { SHORTEST_REASON } from '../../../../parts/reason-field/shortest-reason'
import type { PickedFile } from '../../../../platform/pick-file'
import type { Appealable } from '../../requests/candidates'

type Direction = 'in' | 'out'

export interface AppealForm {
  session?: string
  direction?: Direction
  why: string
  picture?: PickedFile
}

export interface CompleteAppeal {
  session: SessionId
  direction: Direction
  why: string
  picture?: PickedFile
}

/** The half-day of the form; the only one there is need not be chosen. */
export const chosenFrom = (form: AppealForm, open: readonly Appealable[]): Appealable | undefined =>
  open.find(({ session }) => session.id === form.session) ?? (open.length === 1 ? open[0] : undefined)

/** The direction of the form while it is open for this half-day, else the first that is. */
export const directionOf = (form: AppealForm, { directions }: Appealable): Direction | undefined =>
  directions.find((direction) => direction === form.direction) ?? directions[0]

/** What is still to be filled in. */
export function missingFrom(form: AppealForm, open: readonly Appealable[]): 'session' | 'why' | undefined {
  if (!chosenFrom(form, open)) return 'session'
  return form.why.trim().length < SHORTEST_REASON ? 'why' : undefined
}

/** What is sent; nothing while something is missing. */
export function completed(form: AppealForm, open: readonly Appealable[]): CompleteAppeal | undefined {
  const chosen = chosenFrom(form, open)
  const direction = chosen && directionOf(form, chosen)
  if (!chosen || !direction || missingFrom(form, open)) return undefined
  const session = chosen.session.id as SessionId
  return { session, direction, why: form.why.trim(), ...(form.picture && { picture: form.picture }) }
}
