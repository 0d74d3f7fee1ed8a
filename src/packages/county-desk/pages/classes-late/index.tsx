import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { ChoiceSheet } from '../../../../components/choice-list/choice-sheet'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { classesCopy } from '../../../../copy/classes'
import { lateCopy } from '../../../../copy/classes-late'
import { open } from '../../../../platform/navigate'
import type { Cohort } from '../../class-parts/answers'
import { countyPages } from '../../paths'
import { LateList } from './late-list'
import { useLateCohort } from './use-late-cohort'
import './late.scss'

/** Who came onto the roster after the classes were published `?cohort=`: where they would sit, and the button that seats them. */
export default function LateArrivalsPage() {
  const [wanted, choose] = useState(useRouter().params.cohort)
  const late = useLateCohort(wanted)
  return (
    <Page desk title={lateCopy.title}>
      {content()}
    </Page>
  )

  function content() {
    switch (late.state) {
      case 'loading':
      case 'failed':
        return <Waiting reading={late} />
      case 'none':
        return (
          <Empty
            icon="people"
            title={lateCopy.notPublished}
            text={lateCopy.notPublishedWhy}
            action={{ text: lateCopy.toClasses, onPress: () => open(countyPages.classes(wanted)) }}
          />
        )
      case 'ready':
        return (
          <>
            <OfCohort cohort={late.cohort} published={late.published} onCohort={choose} />
            <LateList key={late.cohort.id} cohort={late.cohort.id} />
          </>
        )
    }
  }
}

interface OfCohortProps {
  cohort: Cohort
  published: readonly Cohort[]
  onCohort: (cohort: string) => void
}

/** Which cohort this is about, and another one where there are several. */
function OfCohort({ cohort, published, onCohort }: OfCohortProps) {
  const [choosing, setChoosing] = useState(false)
  return (
    <View className="between">
      <View className="strong">{cohort.name}</View>
      {published.length > 1 && (
        <Button small kind="text" text={classesCopy.otherCohort} onPress={() => setChoosing(true)} />
      )}
      <ChoiceSheet
        open={choosing}
        title={classesCopy.otherCohort}
        choices={published.map(({ id, name }) => ({ value: id, text: name }))}
        value={cohort.id}
        onChoose={(id) => {
          onCohort(id)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </View>
  )
}
