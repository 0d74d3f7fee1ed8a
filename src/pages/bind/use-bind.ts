import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CountyId } from '@/domain/shared'
import type { Answers, Me } from '../../api/answers'
import { api } from '../../api/client'
import { readAgain, readMe, useMe } from '../../api/mine'
import { loaded, type NotLoaded } from '../../api/page-state'
import { type Refusal, refusalOf } from '../../api/refused'
import type { Told } from './bind-form'

export type Counties = Answers['people']['listCounties']
export type Redeemed = Answers['checkIn']['redeemReceipts']

export interface Binding {
  counties: Counties
  county: CountyId | undefined
  chooseCounty: (county: CountyId) => void
  busy: boolean
  refusal: Refusal | undefined
  byIdentity: (told: Told) => void
  byTelephone: (code: string) => void
  byInvitation: (code: string) => void
}
export type BindState =
  | NotLoaded
  | { state: 'signed-out' }
  | { state: 'already'; name: string }
  | { state: 'asking'; binding: Binding }
  | { state: 'done'; name: string; redeemed: Redeemed }

/** Ties this account to a person once; scans that were made before become records. */
export function useBind(): BindState {
  const me = loaded(useMe())
  const counties = loaded(useCounties())
  const [county, chooseCounty] = useState<CountyId>()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [done, setDone] = useState<{ name: string; redeemed: Redeemed }>()
  if (done) return { state: 'done', ...done }
  if (me.state !== 'ready') return me
  if (me.value.state === 'signed-out') return { state: 'signed-out' }
  if (me.value.state === 'bound') return { state: 'already', name: me.value.name }
  if (counties.state !== 'ready') return counties

  const only = counties.value.length === 1 ? counties.value[0]?.id : undefined
  const chosen = county ?? (only as CountyId | undefined)
  const attempt = async (bind: (county: CountyId) => Promise<unknown>) => {
    if (!chosen || busy) return
    setBusy(true)
    setRefusal(undefined)
    try {
      await bind(chosen)
      setDone(await settle())
    } catch (error) {
      setRefusal(refusalOf(error))
    }
    setBusy(false)
  }
  const binding: Binding = {
    counties: counties.value,
    county: chosen,
    chooseCounty,
    busy,
    refusal,
    byIdentity: (told) =>
      void attempt((within) => api.people.bindByIdentity.mutate({ county: within, ...trimmed(told) })),
    byTelephone: (code) =>
      void attempt((within) => api.people.bindByTelephone.mutate({ county: within, code })),
    byInvitation: (code) =>
      void attempt((within) => api.people.redeemInvitation.mutate({ county: within, code: code.trim() })),
  }
  return { state: 'asking', binding }
}

const useCounties = () =>
  useQuery({ queryKey: ['counties'], queryFn: () => api.people.listCounties.query({}) })

/** The frame and the outbox learn who this is; scans of the last ten minutes are redeemed. The binding stands even if these fail. */
async function settle(): Promise<{ name: string; redeemed: Redeemed }> {
  const me: Me | undefined = await readMe().catch(() => undefined)
  const redeemed = await api.checkIn.redeemReceipts.mutate({}).catch(() => [])
  void readAgain()
  return { name: me?.state === 'bound' ? me.name : '', redeemed }
}

const trimmed = ({ name, idTail, telephone }: Told): Told => ({
  name: name.trim(),
  idTail: idTail.trim().toUpperCase(),
  telephone: telephone.trim(),
})
