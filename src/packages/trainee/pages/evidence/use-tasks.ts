import type { Instant } from '@/domain/shared'
import type { MyTasks } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe } from '../../../../api/mine'
import type { NotLoaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'

type Task = MyTasks['tasks'][number]

export interface TaskGroups {
  open: readonly Task[]
  submitted: readonly Task[]
  certified: readonly Task[]
}
export type TasksState =
  | NotLoaded
  | { state: 'guest' }
  | { state: 'empty' }
  | { state: 'ready'; groups: TaskGroups; asOf?: Instant }

/** The caller's tasks by what they ask for next. */
export function useTasks(): TasksState {
  const me = useMe().data
  const reading = useReading(['evidence.myTasks'], () => api.evidence.myTasks.query({}), { kept: true })
  if (me?.state === 'bound' && !me.row) return { state: 'guest' }
  if (reading.state !== 'ready') return reading
  const { value, ...when } = reading
  const { tasks } = value
  if (tasks.length === 0) return { state: 'empty' }
  const groups = {
    open: tasks.filter(({ state }) => state === 'draft' || state === 'returned'),
    submitted: tasks.filter(({ state }) => state === 'submitted'),
    certified: tasks.filter(({ state }) => state === 'certified'),
  }
  return { ...when, state: 'ready', groups }
}
