import { View } from '@tarojs/components'
import type { CountyId } from '@/domain/shared'
import { ticketText } from '../../api/sign-in-ticket'
import { Card, GroupHead } from '../../components/card'
import { Empty } from '../../components/empty'
import { Page } from '../../components/page'
import { Qr } from '../../components/qr'
import { Row } from '../../components/row'
import { Ordered } from '../../components/steps'
import { Waiting } from '../../components/waiting'
import { signInCopy } from '../../copy/sign-in'
import { type SignInState, useSignIn } from './use-sign-in'
import './sign-in.scss'

const QR_WIDTH = 260

/** WeChat brings the account with every call, so there is nothing to sign in to. */
export default function SignInPage() {
  if (process.env.TARO_ENV === 'weapp')
    return (
      <Page title={signInCopy.title}>
        <Empty icon="ok" title={signInCopy.notNeeded} text={signInCopy.notNeededText} />
      </Page>
    )
  return <BrowserSignIn />
}

function BrowserSignIn() {
  return (
    <Page title={signInCopy.title} first>
      <Content signIn={useSignIn()} />
    </Page>
  )
}

function Content({ signIn }: { signIn: SignInState }) {
  switch (signIn.state) {
    case 'loading':
    case 'failed':
      return <Waiting cards={1} reading={signIn} />
    case 'choosing':
      return (
        <Card flush>
          <GroupHead title={signInCopy.chooseCounty} />
          {signIn.counties.map(({ id, name }) => (
            <Row key={id} compact title={name} onPress={() => signIn.choose(id as CountyId)} />
          ))}
        </Card>
      )
    case 'waiting':
      return (
        <Card className="sign-in">
          <View className="card-title" role="heading" aria-level={2}>
            {signInCopy.head}
          </View>
          <View className="sign-in__code">
            <Qr text={ticketText(signIn.ticket.ticket)} width={QR_WIDTH} label={signInCopy.qr} />
          </View>
          <Ordered items={signInCopy.steps} />
          <View className="sub sign-in__until">{signInCopy.until(signIn.ticket.expiresAt)}</View>
          <View className="sub">{signInCopy.own}</View>
        </Card>
      )
  }
}
