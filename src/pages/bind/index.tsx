import { useState } from 'react'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { Field } from '../../components/field'
import { ToSignIn } from '../../components/for-bound'
import { Page } from '../../components/page'
import { Segments } from '../../components/segments'
import { Waiting } from '../../components/waiting'
import { bindCopy } from '../../copy/bind'
import { shellCopy } from '../../copy/shell'
import { goBack } from '../../platform/navigate'
import { ByIdentity } from './by-identity'
import { ByInvitation } from './by-invitation'
import { ByTelephone } from './by-telephone'
import { County } from './county'
import { Done } from './done'
import { type Binding, type BindState, useBind } from './use-bind'

export default function BindPage() {
  const bind = useBind()
  if (bind.state === 'done') return <Done name={bind.name} redeemed={bind.redeemed} />
  return (
    <Page title={bindCopy.title}>
      <Content bind={bind} />
    </Page>
  )
}

function Content({ bind }: { bind: Exclude<BindState, { state: 'done' }> }) {
  switch (bind.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={bind} />
    case 'signed-out':
      return <ToSignIn />
    case 'already':
      return (
        <Empty
          icon="ok"
          title={bindCopy.already.title(bind.name)}
          text={bindCopy.already.text}
          action={{ text: shellCopy.back, onPress: goBack }}
        />
      )
    case 'asking':
      return <Asking binding={bind.binding} />
  }
}

type Kind = keyof typeof bindCopy.kinds

function Asking({ binding }: { binding: Binding }) {
  const [kind, setKind] = useState<Kind>('roster')
  return (
    <>
      <Card>
        {binding.counties.length > 1 && <County binding={binding} />}
        <Field label={bindCopy.who}>
          <Segments
            label={bindCopy.who}
            value={kind}
            options={(['roster', 'invited'] as const).map((value) => ({
              value,
              text: bindCopy.kinds[value],
            }))}
            onChange={setKind}
          />
        </Field>
      </Card>
      {kind === 'roster' && process.env.TARO_ENV === 'weapp' && <ByTelephone binding={binding} />}
      {kind === 'roster' ? <ByIdentity binding={binding} /> : <ByInvitation binding={binding} />}
    </>
  )
}
