import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EvidenceFile, ReviewedAttempt } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Prose } from '../../../../components/prose'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Section } from '../../../../components/section'
import { evidenceCopy } from '../../../../copy/evidence'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { AttemptPoints } from '../../../../parts/evidence/attempt-points'
import { FileSheet } from '../../../../parts/evidence/file-sheet'
import { TaskCard } from '../../../../parts/evidence/task-card'
import { Thread } from '../../../../parts/evidence/thread'
import { KeepCard } from '../../../../parts/resources/keep-card'
import { SimilarWork } from '../../../../parts/similar-work'
import { DecisionButton, DecisionDock, DecisionNote } from './decision-dock'
import { ItemDecisionFields } from './item-decision-fields'
import { OfficialCard } from './official-card'
import { PointsField } from './points-field'
import { useDecision } from './use-decision'
import './evidence-attempt.scss'

/** Materials beside the reflection on a desk, below each other on a phone. */
export function AttemptContent({ attempt }: { attempt: ReviewedAttempt }) {
  const deciding = useDecision(attempt)
  const [file, setFile] = useState<EvidenceFile>()
  const { now, declaration } = attempt
  const decision = attempt.mayCertify ? { attempt, deciding } : undefined
  return (
    <Page
      desk
      title={decision ? copy.decide : copy.read}
      dock={decision && <DecisionDock {...decision} />}
      actions={decision && <DecisionButton {...decision} />}
    >
      <RefusalNotice refusal={deciding.save.refusal} />
      <View className="evidence-attempt">
        <View className="stack">
          <TaskCard title={attempt.title} specifications={attempt.specifications}>
            <View className="sub">
              {attempt.name}，{attempt.schoolName}，{evidenceCopy.submittedAt(attempt.submittedAt, now)}
            </View>
            {declaration && (
              <View className="sub">
                {copy.consent(declaration.className)}，{copy.consentStates[declaration.standing]}
              </View>
            )}
          </TaskCard>
          {deciding.isOpen && <Notice>{copy.rule}</Notice>}
          <AttemptPoints
            attempt={attempt}
            onOpen={setFile}
            under={
              deciding.isOpen
                ? (ref, item) => <ItemDecisionFields at={ref} item={item} deciding={deciding} />
                : undefined
            }
          />
          {deciding.isOpen && <PointsField attempt={attempt} deciding={deciding} />}
          {decision && <DecisionNote {...decision} />}
        </View>
        <View className="stack">
          <Section title={copy.reflection} />
          <Card>
            <Prose text={attempt.reflection} />
          </Card>
          <SimilarWork
            attempt={attempt.id}
            task={attempt.task}
            name={attempt.name}
            title={attempt.title}
            now={now}
          />
          {attempt.mayCertify && attempt.state === 'judged' && <KeepCard attempt={attempt.id} />}
          <OfficialCard attempt={attempt} />
          <Thread
            thread={attempt.thread}
            now={now}
            say={
              attempt.maySay
                ? (message) => api.evidence.say.mutate({ attempt: attempt.id, ...message })
                : undefined
            }
          />
        </View>
      </View>
      <FileSheet task={attempt.task} file={file} onClose={() => setFile(undefined)} />
    </Page>
  )
}
