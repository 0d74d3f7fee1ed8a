import { View } from '@tarojs/components'
import { useState } from 'react'
import { modes } from '@/domain/class-forming'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Mini } from '../../../../components/tag'
import { formingCopy } from '../../../../copy/classes'
import { ruleCopy } from '../../../../copy/classes-rule'
import type { Cohort } from '../../class-parts/answers'
import type { Forming } from './use-forming'
import './classes.scss'

const SECONDS = [10, 20, 60] as const

interface StartCardProps {
  cohort: Cohort
  forming: Forming
  /** what is there will be replaced */
  isAgain: boolean
}

/** Orders the classes, in all modes at once, so that they can be compared. */
export function StartCard({ cohort: { rule, ruleBy, counting }, forming, isAgain }: StartCardProps) {
  const [seconds, setSeconds] = useState<(typeof SECONDS)[number]>(10)
  return (
    <Card className="forming">
      <View className="card-title">{isAgain ? formingCopy.again : formingCopy.toForm}</View>
      <View className="sub">
        {isAgain ? formingCopy.againText : formingCopy.toFormWhy(rule.cap, rule.soloFrom)}
      </View>
      <View className="sub">{formingCopy.countedAs[counting]}</View>
      {ruleBy === 'county' && <Mini tone="due" text={ruleCopy.toConfirm} />}
      <Field label={formingCopy.seconds} hint={formingCopy.secondsHint}>
        <Segments
          small
          label={formingCopy.seconds}
          value={seconds}
          options={SECONDS.map((value) => ({ value, text: formingCopy.secondsOf(value) }))}
          onChange={setSeconds}
        />
      </Field>
      <RefusalNotice refusal={forming.refusal} />
      <Button
        block
        kind="primary"
        text={isAgain ? formingCopy.again : formingCopy.begin}
        onPress={() => forming.begin(modes, seconds)}
      />
    </Card>
  )
}
