import { View } from '@tarojs/components'
import { useState } from 'react'
import { instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { finishJob, type JobProgress } from '../../../../api/finish-job'
import { useDeed } from '../../../../api/use-deed'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Figures } from '../../../../components/figures'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm } from '../../../../components/sheet'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { dayAndTime } from '../../../../copy/dates'
import { count } from '../../../../copy/numbers'
import { newRequestKey } from '../../../../platform/request-key'
import { STALE, type Survey } from './view'

type Walk = 'survey' | 'issue'

/** What the last look over the county found, a new look, and certificates for all who passed. */
export function SurveyCard({ survey }: { survey: Survey | undefined }) {
  const [asking, setAsking] = useState(false)
  const [progress, setProgress] = useState<JobProgress>()
  const walk = useDeed(async (kind: Walk) => {
    const input = { requestKey: newRequestKey('walk') }
    const order = kind === 'survey' ? api.certificate.surveyCertificates : api.certificate.issueCertificates
    const { job } = await order.mutate(input)
    await finishJob(job, { onProgress: setProgress })
    setProgress(undefined)
    return kind
  }, STALE)
  const open = survey?.open ?? 0
  return (
    <Card className="survey" label={copy.figures}>
      <View>{copy.intro}</View>
      <RefusalNotice refusal={walk.refusal} />
      {survey ? <SurveyFigures survey={survey} /> : <View className="sub">{copy.never}</View>}
      {walk.busy && (
        <Bar
          share={progress && progress.total > 0 ? progress.done / progress.total : 0}
          label={copy.far(progress?.done ?? 0, progress?.total ?? 0)}
        />
      )}
      <View className="survey__actions">
        <Button
          icon="again"
          text={walk.busy ? copy.surveying : copy.survey}
          busy={walk.busy}
          onPress={() => walk.run('survey')}
        />
        <Button
          kind="primary"
          icon="award"
          text={copy.issueAll}
          disabled={open === 0}
          busy={walk.busy}
          onPress={() => setAsking(true)}
        />
      </View>
      <Confirm
        open={asking}
        title={copy.issueAll}
        text={copy.confirmAll(open)}
        verb={copy.issueAll}
        onConfirm={() => {
          setAsking(false)
          walk.run('issue')
        }}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

function SurveyFigures({ survey: { at, open, issued, mismatched } }: { survey: Survey }) {
  return (
    <>
      <Figures
        figures={[
          { key: 'open', value: count(open), unit: copy.people, note: copy.open },
          { key: 'issued', value: count(issued), unit: copy.papers, note: copy.valid },
          {
            key: 'mismatched',
            value: count(mismatched),
            unit: copy.papers,
            // A tick beside “no longer” would say the opposite.
            ...(mismatched > 0
              ? { status: { tone: 'bad' as const, text: copy.mismatched } }
              : { note: copy.mismatched }),
          },
        ]}
      />
      <View className="sub">{copy.surveyedAt(dayAndTime(at, instant(Date.now())))}</View>
    </>
  )
}
