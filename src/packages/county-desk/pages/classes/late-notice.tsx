import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { WaitingPart } from '../../../../components/waiting'
import { lateCopy } from '../../../../copy/classes-late'
import { open } from '../../../../platform/navigate'
import { useLateArrivals } from '../../class-parts/readings'
import { countyPages } from '../../paths'
import './classes.scss'

/** How many trainees of a published cohort have no class yet, and the way to seat them. */
export function LateNotice({ cohort }: { cohort: string }) {
  const late = useLateArrivals(cohort)
  if (late.state !== 'ready') return <WaitingPart reading={late} />
  if (late.value.people === 0) return null
  return (
    <Notice tone="warn">
      <View className="to-mend">
        <View>{lateCopy.notice(late.value.people)}</View>
        <Button small text={lateCopy.open} onPress={() => open(countyPages.lateArrivals(cohort))} />
      </View>
    </Notice>
  )
}
