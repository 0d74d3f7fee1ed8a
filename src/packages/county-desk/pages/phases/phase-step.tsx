import { View } from '@tarojs/components'
import type { CalendarDate } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import type { Step } from '../../../../components/steps'
import { phasesCopy as copy } from '../../../../copy/coverage'

type Phase = Answers['programme']['phases']['phases'][number]

function stateOf({ period }: Phase, today: CalendarDate): keyof typeof copy.states {
  if (!period) return 'undated'
  if (today < period.from) return 'coming'
  return today > period.until ? 'over' : 'running'
}

/** One phase with its dates and what is done in it by whom; several may run at a time. */
export function phaseStep(phase: Phase, today: CalendarDate): Step {
  const { tone, text } = copy.states[stateOf(phase, today)]
  return {
    key: phase.id,
    tone,
    title: copy.phase(phase.number, phase.name),
    note: (
      <>
        <View>{phase.period ? `${copy.period(phase.period)}，${text}` : text}</View>
        <Tasks tasks={phase.tasks} />
        <View>{copy.clause(phase.clause)}</View>
      </>
    ),
  }
}

type Task = Phase['tasks'][number]

const whoOf = ({ participants, organisers }: Task): string =>
  [copy.participants(participants), copy.organisers(organisers)].filter(Boolean).join('；')

/** What is done and by whom; who is said once where it is the same for all. */
function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const [first] = tasks
  const shared = first && tasks.every((task) => whoOf(task) === whoOf(first)) ? whoOf(first) : undefined
  return (
    <>
      {tasks.map((task) => (
        <View key={task.what} className="phase-task">
          <View className="phase-task__what">{task.what}</View>
          {shared === undefined && <View>{whoOf(task)}</View>}
        </View>
      ))}
      {shared && <View>{shared}</View>}
    </>
  )
}
