import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { Button } from '../../components/button'
import { Facts } from '../../components/facts'
import { RefusalNotice } from '../../components/refusal-notice'
import { Sheet } from '../../components/sheet'
import { Ordered } from '../../components/steps'
import { auditCopy as copy } from '../../copy/audit'
import { modeName, recordStatus, suspicionText } from '../../copy/records'
import { ReasonField, SHORTEST_REASON } from '../reason-field'
import { type Suspect, useVerdict } from './use-audit'

export interface SuspectSheetProps {
  session: SessionId
  suspect: Suspect
  now: Instant
  onClose: () => void
}

/** One record with its evidence, and the verdict with a reason. */
export function SuspectSheet({ session, suspect, now, onClose }: SuspectSheetProps) {
  const [why, setWhy] = useState('')
  const { run, busy, refusal } = useVerdict(session, suspect, onClose)
  const isShort = why.trim().length < SHORTEST_REASON
  const judge = (verdict: 'confirm' | 'void') => run({ verdict, why: why.trim() })
  return (
    <Sheet open title={suspect.name} onClose={onClose}>
      <Facts facts={factsOf(suspect, now)} />
      <View>
        <View className="strong">{copy.why}</View>
        <Ordered items={suspect.suspicions.map((suspicion) => suspicionText(suspicion, now))} />
      </View>
      <ReasonField label={copy.reason} usual={copy.usualReasons} value={why} onChange={setWhy} />
      <RefusalNotice refusal={refusal} />
      <View className="sub">{copy.consequences}</View>
      <View className="audit__verdicts">
        <Button
          kind="danger"
          text={copy.void}
          disabled={isShort || suspect.status === 'void'}
          busy={busy}
          onPress={() => judge('void')}
        />
        <Button text={copy.confirm} disabled={isShort} busy={busy} onPress={() => judge('confirm')} />
      </View>
    </Sheet>
  )
}

function factsOf(suspect: Suspect, now: Instant) {
  const { schoolName, direction, at, mode, status, delay, place, neighbours, confirmedBy, verdicts } = suspect
  const { facts } = copy
  return [
    { name: facts.school, value: schoolName },
    { name: facts.at, value: copy.at(direction, at, now) },
    { name: facts.mode, value: modeName[mode] },
    { name: facts.status, value: recordStatus[status].text },
    ...(delay === undefined ? [] : [{ name: facts.delay, value: copy.delay(delay) }]),
    ...(place ? [{ name: facts.place, value: copy.place(place.verdict, place.distance) }] : []),
    ...(neighbours.length > 0
      ? [{ name: facts.neighbours, value: neighbours.map(copy.neighbour).join('，') }]
      : []),
    ...(confirmedBy ? [{ name: facts.confirmedBy, value: copy.confirmedBy[confirmedBy] }] : []),
    ...verdicts.map((one) => ({
      name: facts.verdict,
      value: copy.verdict(one.verdict, instant(one.at), one.why, now),
    })),
  ]
}
