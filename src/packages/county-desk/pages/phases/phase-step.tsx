import { View } from '@tarojs/components'
import type { CalendarDate } from '@/domain/shared'
import type { Step } from '../../../../components/steps'
import { phasesCopy as copy } from '../../../../copy/coverage'
import type { Answers } from '../../answers'

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
        {phase.tasks.map(({ what, participants, organisers }) => (
          <View key={what} className="phase-task">
            <View className="phase-task__what">{what}</View>
            <View>
              {[copy.participants(participants), copy.organisers(organisers)].filter(Boolean).join('；')}
            </View>
          </View>
        ))}
        <View>{copy.clause(phase.clause)}</View>
      </>
    ),
  }
}
