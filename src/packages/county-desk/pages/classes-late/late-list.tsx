import { View } from '@tarojs/components'
import { Empty } from '../../../../components/empty'
import { Notice } from '../../../../components/notice'
import { Read } from '../../../../components/read'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { lateCopy } from '../../../../copy/classes-late'
import type { LateArrivals } from '../../class-parts/answers'
import { useLateArrivals } from '../../class-parts/readings'
import { LateSchool } from './late-school'
import { usePlacing } from './use-placing'

/** The late arrivals of one published cohort, school by school. */
export function LateList({ cohort }: { cohort: string }) {
  const late = useLateArrivals(cohort)
  const placing = usePlacing(cohort)
  return (
    <>
      {placing.outcome && (
        <Notice tone="info" icon="ok">
          {lateCopy.placed(placing.outcome)}
        </Notice>
      )}
      <RefusalNotice refusal={placing.refusal} />
      <Read reading={late}>{(arrivals) => <Arrivals {...arrivals} placing={placing} />}</Read>
    </>
  )
}

interface ArrivalsProps extends LateArrivals {
  placing: ReturnType<typeof usePlacing>
}

function Arrivals({ people, schools, schoolsInAll, placing }: ArrivalsProps) {
  if (people === 0) return <Empty icon="people" title={lateCopy.none} text={lateCopy.noneWhy} />
  return (
    <View className="late">
      <View>{lateCopy.lead(people, schoolsInAll)}</View>
      {schools.map((one) => (
        <LateSchool
          key={one.school}
          one={one}
          busy={placing.busy && placing.school === one.school}
          disabled={placing.busy}
          onPlace={() => placing.place(one)}
        />
      ))}
      {schoolsInAll > schools.length && (
        <View className="sub">{lateCopy.more(schoolsInAll - schools.length)}</View>
      )}
    </View>
  )
}
