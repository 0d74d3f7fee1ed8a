import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { Tag } from '../../../../components/tag'
import { classesCopy, formingCopy } from '../../../../copy/classes'
import { useWide } from '../../../../platform/window'
import { ChangeSheet } from '../../class-parts/change-sheet'
import type { ChangeBegin } from '../../class-parts/targets'
import { ClassesBoard } from './classes-board'
import { LateNotice } from './late-notice'
import { MinimumCard } from './minimum-card'
import { OverrideList } from './override-list'
import { PlanMore } from './plan-more'
import { PublishSheet } from './publish-sheet'
import { ReformNotice } from './reform-notice'
import { StartCard } from './start-card'
import type { CohortView } from './use-classes'
import { useExport } from './use-export'
import type { Forming } from './use-forming'
import './classes.scss'

interface PlanPageProps {
  view: CohortView
  mode: Mode
  onMode: (mode: Mode) => void
  forming: Forming
}

/** The classes of a cohort in one mode, and what may be done with them. */
export function PlanPage({ view, mode, onMode, forming, children }: PropsWithChildren<PlanPageProps>) {
  const { cohort, comparison } = view
  const [publishing, setPublishing] = useState(false)
  const [again, setAgain] = useState(false)
  const [changing, setChanging] = useState<ChangeBegin>()
  const plan = { cohort: cohort.id, mode }
  const exporting = useExport(plan)
  const compared = comparison.plans.find((one) => one.mode === mode)
  const isWide = useWide()
  const isPublished = cohort.state === 'published'
  if (!compared) return null
  const buttons = (short: boolean) => (
    <>
      <Button
        {...(!short && { icon: 'download' as const })}
        text={short ? classesCopy.exportShort : classesCopy.export}
        busy={exporting.busy}
        onPress={() => exporting.run(undefined)}
      />
      {!isPublished && (
        <Button
          kind="primary"
          text={classesCopy.publish(compared.measures.classes)}
          onPress={() => setPublishing(true)}
        />
      )}
    </>
  )
  return (
    <Page
      desk
      title={classesCopy.title(cohort.name)}
      actions={
        <>
          <View className="plan-state">
            <Tag
              tone={isPublished ? 'ok' : 'open'}
              text={isPublished ? classesCopy.published : classesCopy.draft}
            />
          </View>
          {buttons(false)}
        </>
      }
      dock={<Dock note={isPublished ? classesCopy.publishedNote : undefined}>{buttons(true)}</Dock>}
    >
      <RefusalNotice refusal={exporting.refusal ?? forming.refusal} />
      {exporting.outcome === false && <Notice tone="bad">{classesCopy.notOpened}</Notice>}
      <MinimumCard plan={plan} compared={compared} cohort={cohort} />
      <ReformNotice plan={plan} />
      {isPublished && <LateNotice cohort={cohort.id} />}
      <ClassesBoard
        plan={plan}
        comparison={comparison}
        isPublished={isPublished}
        onMode={onMode}
        onChange={setChanging}
      />
      <OverrideList cohort={cohort.id} />
      <PlanMore
        onMove={isWide ? undefined : () => setChanging({ kind: 'move' })}
        onAgain={isPublished ? undefined : () => setAgain(true)}
      >
        {children}
      </PlanMore>
      <PublishSheet
        plan={plan}
        compared={compared}
        people={comparison.people}
        open={publishing}
        onClose={() => setPublishing(false)}
      />
      <ChangeSheet plan={plan} begin={changing} onClose={() => setChanging(undefined)} />
      <Sheet open={again} title={formingCopy.again} onClose={() => setAgain(false)}>
        <StartCard cohort={cohort} forming={forming} isAgain />
      </Sheet>
    </Page>
  )
}
