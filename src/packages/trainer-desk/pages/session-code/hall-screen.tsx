import { Text, View } from '@tarojs/components'
import { Bar } from '../../../../components/bar'
import { Icon } from '../../../../components/icon'
import { Qr } from '../../../../components/qr'
import { timeSpan } from '../../../../copy/dates'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { cameOf, invitedOf, type ScreenProps } from './screen'
import './hall-screen.scss'

const QR_PIXELS = 720

/** The projector: white also in dark mode, nothing under 24 px, readable from the last row. */
export function HallScreen({ code, direction, hall, lists }: ScreenProps) {
  const { session, silentSince } = hall
  const came = cameOf(lists)
  const invited = invitedOf(hall)
  return (
    <View className="theme theme--light hall">
      <Qr text={code.text} width={QR_PIXELS} label={copy.qr(direction)} />
      <View className="hall__side">
        <View>
          <View className="hall__title" role="heading" aria-level={1}>
            {session.title}
          </View>
          <View className="sub">
            {copy.heading(direction, timeSpan(session.start, session.end, code.now))}
          </View>
        </View>
        <View className="hall__change">
          <Countdown seconds={code.secondsLeft} share={code.shareLeft} />
          <View>
            <View className="hall__strong">{copy.scan}</View>
            <View className="sub">{copy.changesAndWhy(code.secondsLeft)}</View>
          </View>
        </View>
        <View className="hall__rule">
          <View>{copy.shortHint}</View>
          <View className="hall__short" aria-label={copy.shortLabel(code.short)}>
            {code.short}
          </View>
        </View>
        <View className="hall__rule">
          <View className="hall__count">
            <View>
              <Text className="hall__came">{came}</Text>
              <Text className="hall__of"> / {invited} 人</Text>
            </View>
            <View className="sub">{copy.missing(Math.max(0, invited - came))}</View>
          </View>
          <Bar share={invited ? came / invited : 0} label={copy.received(came, invited)} />
        </View>
        <View className="hall__names" aria-live="polite">
          {lists.latest.map(({ person, name }, index) => (
            <View key={person} className={`hall__name ${index === 0 ? 'hall__name--new' : ''}`}>
              <Icon name="ok" size={32} />
              <View>{name}</View>
            </View>
          ))}
        </View>
        <View className="hall__foot sub">
          <Icon name={silentSince === undefined ? 'signal' : 'offline'} size={32} />
          <View>{silentSince === undefined ? copy.worksOffline : copy.silent(silentSince)}</View>
        </View>
      </View>
    </View>
  )
}

/** The ring runs out with the code. */
function Countdown({ seconds, share }: { seconds: number; share: number }) {
  const degrees = Math.round(share * 360)
  return (
    <View
      className="hall__ring"
      role="img"
      aria-label={copy.countdown(seconds)}
      style={{ background: `conic-gradient(var(--c-accent) ${degrees}deg, var(--c-sunken) 0)` }}
    >
      <View className="hall__ring-hole">{seconds}</View>
    </View>
  )
}
