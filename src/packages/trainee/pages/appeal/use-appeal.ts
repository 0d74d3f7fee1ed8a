import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { SHORTEST_REASON } from '../../../../parts/reason-field'
import type { PickedFile } from '../../../../platform/pick-file'
import { MY_REQUESTS } from '../../requests/use-my-requests'

type Direction = 'in' | 'out'

export interface AppealForm {
  session?: string
  direction?: Direction
  why: string
  picture?: PickedFile
}

export interface Appealing {
  form: AppealForm
  change: (change: Partial<AppealForm>) => void
  removePicture: () => void
  deed: Deed<CompleteAppeal, unknown>
}

export interface CompleteAppeal {
  session: SessionId
  direction: Direction
  why: string
  picture?: PickedFile
}

/** The form of one appeal; begins with what the link `?session=&direction=` says. */
export function useAppeal(): Appealing {
  const { session, direction } = useRouter<Readonly<Record<string, string>>>().params
  const [form, setForm] = useState<AppealForm>({
    why: '',
    ...(session !== undefined && { session }),
    ...((direction === 'in' || direction === 'out') && { direction }),
  })
  const removePicture = () => setForm(({ picture: _, ...rest }) => rest)
  const deed = useDeed(submit, [MY_REQUESTS], () => setForm({ why: '' }))
  return { form, change: (change) => setForm({ ...form, ...change }), removePicture, deed }
}

/** What the chosen half-day allows: the direction of the form when it is open, else the only or first one. */
export const directionOf = (form: AppealForm, open: readonly Direction[]): Direction | undefined =>
  open.find((direction) => direction === form.direction) ?? open[0]

/** Nothing while something is missing. */
export function completed(form: AppealForm, direction: Direction | undefined): CompleteAppeal | undefined {
  const why = form.why.trim()
  if (form.session === undefined || direction === undefined || why.length < SHORTEST_REASON) return undefined
  const session = form.session as SessionId
  return { session, direction, why, ...(form.picture && { picture: form.picture }) }
}

/** The same again is the same appeal, so a picture that got stuck is sent once more. */
async function submit({ picture, ...appeal }: CompleteAppeal): Promise<void> {
  const asked = await api.attendance.appeal.mutate({ ...appeal, withPicture: picture !== undefined })
  if (!picture || !asked.upload) return
  await upload(asked.upload.url, picture, asked.upload.headers)
  await api.attendance.attachAppealPicture.mutate({ appeal: asked.id })
}
