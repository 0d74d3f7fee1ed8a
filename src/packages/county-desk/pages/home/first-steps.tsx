import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { type Step, Steps } from '../../../../components/steps'
import { countyCopy } from '../../../../copy/county'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import type { CountyView } from './view'
import './home.scss'

const STEPS = [1, 2, 3] as const
const WAY: Record<(typeof STEPS)[number], string> = {
  1: countyPages.importOf('schools'),
  2: countyPages.importOf('roster'),
  3: countyPages.groups,
}

/** Three steps to the first training; only the next one has a button. */
export function FirstSteps({ step, view }: { step: 1 | 2 | 3; view: CountyView }) {
  const steps = STEPS.map((number): Step => {
    const { title, note } = countyCopy.steps[number]
    const isDone = number < step
    return {
      key: String(number),
      tone: isDone ? 'ok' : number === step ? 'running' : 'open',
      title,
      note: isDone ? countyCopy.stepDone(number, view) : note,
    }
  })
  return (
    <Card now className="first-steps">
      <View className="card-title">{countyCopy.begin}</View>
      <Steps steps={steps} />
      <Button block kind="primary" text={countyCopy.steps[step].action} onPress={() => open(WAY[step])} />
    </Card>
  )
}
