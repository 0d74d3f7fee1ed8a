import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { upload } from '../../../../api/upload'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { MY_REQUESTS } from '../../requests/use-my-requests'
import type { AppealForm, CompleteAppeal } from './appeal-form'

export interface Appealing {
  form: AppealForm
  change: (change: Partial<AppealForm>) => void
  removePicture: () => void
  deed: Deed<CompleteAppeal, unknown>
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
  const change = (changed: Partial<AppealForm>) => setForm((before) => ({ ...before, ...changed }))
  const deed = useDeed(submit, [MY_REQUESTS], () => setForm({ why: '' }))
  return { form, change, removePicture, deed }
}

/** The same again is the same appeal, so a picture that got stuck is sent once more. */
async function submit({ picture, ...appeal }: CompleteAppeal): Promise<void> {
  const asked = await api.attendance.appeal.mutate({ ...appeal, withPicture: picture !== undefined })
  if (!picture || !asked.upload) return
  await upload(asked.upload.url, picture, asked.upload.headers)
  await api.attendance.attachAppealPicture.mutate({ appeal: asked.id })
}
