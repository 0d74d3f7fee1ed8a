import { Button } from '../../components/button'
import { Dock } from '../../components/dock'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { Loading } from '../../components/loading'
import { Page } from '../../components/page'
import { typedCodeCopy } from '../../copy/typed-code'
import { Queued } from '../../parts/check-in-result/queued'
import { Recorded } from '../../parts/check-in-result/recorded'
import { replace } from '../../platform/navigate'
import { useOnline } from '../../platform/network'
import { Form } from './form'
import { type TypedCode, type TypedCodeState, useTypedCode } from './use-typed-code'

export default function TypedCodePage() {
  const typed = useTypedCode()
  if (typed.state === 'answered') {
    const { answer } = typed
    return answer.state === 'queued' ? <Queued answer={answer} /> : <Recorded answer={answer} />
  }
  const form = typed.state === 'typing' && typed.form.running.length > 0 ? typed.form : undefined
  return (
    <Page title={typedCodeCopy.title} {...(form && { dock: <Actions form={form} /> })}>
      <Content typed={typed} />
    </Page>
  )
}

function Content({ typed }: { typed: Exclude<TypedCodeState, { state: 'answered' }> }) {
  switch (typed.state) {
    case 'loading':
      return <Loading cards={1} onRetry={typed.retry} />
    case 'failed':
      return <Failed refusal={typed.refusal} onRetry={typed.retry} />
    case 'typing':
      return typed.form.running.length > 0 ? (
        <Form form={typed.form} />
      ) : (
        <Empty
          icon="clock"
          title={typedCodeCopy.none}
          text={typedCodeCopy.noneWhy(typed.form.next, typed.form.now)}
          action={{ text: typedCodeCopy.toToday, onPress: () => replace('/pages/today/index') }}
        />
      )
  }
}

function Actions({ form }: { form: TypedCode }) {
  const online = useOnline()
  const { chosen, digits, busy, submit, refusal } = form
  const isLocked = refusal?.code === 'CODE_LOCKED'
  return (
    <Dock note={online ? undefined : typedCodeCopy.offline} noteIcon="offline">
      <Button icon="scan" text={typedCodeCopy.scan} onPress={() => replace('/pages/check-in/index')} />
      <Button
        kind="primary"
        text={typedCodeCopy.submit[chosen?.step ?? 'check-in']}
        busy={busy}
        disabled={!chosen || digits.length < 6 || isLocked || !online}
        onPress={submit}
      />
    </Dock>
  )
}
