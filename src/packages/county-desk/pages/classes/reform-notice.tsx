import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { finishJob } from '../../../../api/finish-job'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { WaitingPart } from '../../../../components/waiting'
import { changeCopy } from '../../../../copy/classes-change'
import { classNow } from '../../../../copy/refusals/class-forming'
import { newRequestKey } from '../../../../platform/request-key'
import { type PlanRef, STALE_PLAN } from '../../class-parts/answers'
import { useReformPreview } from '../../class-parts/readings'
import './classes.scss'

const SCHOOLS_SHOWN = 6

/**
 * The roster has moved on: which schools, what of the rule the classes have come to break by that, how many people would change class, and
 * the button that does it. What stands in the way of finding out is said as well.
 */
export function ReformNotice({ plan }: { plan: PlanRef }) {
  const [open, setOpen] = useState(false)
  const preview = useReformPreview(plan)
  const reform = useDeed(
    async (version: number) => {
      const request = { ...plan, version, requestKey: newRequestKey('reform') }
      const { job } = await api.classForming.reformClasses.mutate(request)
      if (job) await finishJob(job)
    },
    STALE_PLAN,
    () => setOpen(false),
  )
  if (preview.state !== 'ready') return <WaitingPart reading={preview} />
  if (preview.value.changedInAll === 0) return null
  const { changed, changedInAll, broken, moved, classesBefore, classesAfter, version } = preview.value
  return (
    <>
      <Notice tone={broken.length > 0 ? 'bad' : 'warn'}>
        <View className="to-mend">
          <View>
            <View>{changeCopy.changed(changedInAll)}</View>
            {broken.slice(0, SCHOOLS_SHOWN).map(({ violation, names }) => (
              <View key={JSON.stringify(violation)}>
                {classNow(violation, (school) => names[school] ?? school)}
              </View>
            ))}
          </View>
          <Button small text={changeCopy.reform} onPress={() => setOpen(true)} />
        </View>
      </Notice>
      <Sheet open={open} title={changeCopy.reformTitle} onClose={() => setOpen(false)}>
        <View className="strong">{changeCopy.reformText(moved, classesBefore, classesAfter)}</View>
        {changed.slice(0, SCHOOLS_SHOWN).map(({ school, name, from, to }) => (
          <View key={school} className="sub">
            {changeCopy.reformedSize(name, from, to)}
          </View>
        ))}
        <RefusalNotice refusal={reform.refusal} />
        <Button
          block
          kind="primary"
          text={changeCopy.reform}
          busy={reform.busy}
          onPress={() => reform.run(version)}
        />
      </Sheet>
    </>
  )
}
