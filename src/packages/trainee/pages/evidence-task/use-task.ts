import { useRouter } from '@tarojs/taro'
import type { Instant } from '@/domain/shared'
import type { MyTask } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { NotLoaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'

export type TaskState = NotLoaded | { state: 'writing' | 'reading'; task: MyTask; asOf?: Instant }

/** The task `?key=`: written while it is open, read while it is judged and afterwards. */
export function useTask(): TaskState {
  const { key = '' } = useRouter<{ key?: string }>().params
  const reading = useReading(['evidence.task', key], () => api.evidence.task.query({ key }), { kept: true })
  if (reading.state !== 'ready') return reading
  const { value: task, ...when } = reading
  const isOpen = task.state === 'draft' || task.state === 'returned'
  return { ...when, state: isOpen ? 'writing' : 'reading', task }
}
