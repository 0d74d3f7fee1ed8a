import { api } from '../../../../api/client'
import { finishJob } from '../../../../api/finish-job'
import { useDeed } from '../../../../api/use-deed'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm, Sheet } from '../../../../components/sheet'
import { classesCopy } from '../../../../copy/classes'
import { type ComparedPlan, type PlanRef, STALE_PLAN } from '../../class-parts/answers'

interface PublishSheetProps {
  plan: PlanRef
  compared: ComparedPlan
  people: number
  open: boolean
  onClose: () => void
}

/** Asks once, publishes, and waits until every trainee has a class. */
export function PublishSheet({
  plan,
  compared: { version, measures },
  people,
  open,
  onClose,
}: PublishSheetProps) {
  const publish = useDeed(
    async () => {
      const { job } = await api.classForming.publishClasses.mutate({ ...plan, version })
      if (job) await finishJob(job)
    },
    STALE_PLAN,
    onClose,
  )
  const close = () => {
    publish.reset()
    onClose()
  }
  if (publish.refusal)
    return (
      <Sheet open={open} title={classesCopy.publishTitle} onClose={close}>
        <RefusalNotice refusal={publish.refusal} />
      </Sheet>
    )
  return (
    <Confirm
      open={open}
      title={classesCopy.publishTitle}
      text={publish.busy ? classesCopy.seating : classesCopy.publishText(measures.classes, people)}
      verb={classesCopy.publishVerb}
      busy={publish.busy}
      onConfirm={() => publish.run(undefined)}
      onClose={close}
    />
  )
}
