import { Button } from '../../components/button'
import { Dock } from '../../components/dock'
import { Empty } from '../../components/empty'
import { ForBound } from '../../components/for-bound'
import { Page } from '../../components/page'
import { Waiting } from '../../components/waiting'
import { typedCodeCopy } from '../../copy/typed-code'
import { Queued } from '../../parts/check-in-result/queued'
import { Recorded } from '../../parts/check-in-result/recorded'
import { Guest } from '../../parts/guest'
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
      <ForBound>
        {(me) => (me.row ? <Content typed={typed} /> : <Guest hasDesk={me.grants.length > 0} />)}
      </ForBound>
    </Page>
  )
}

function Content({ typed }: { typed: Exclude<TypedCodeState, { state: 'answered' }> }) {
  switch (typed.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={typed} />
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
