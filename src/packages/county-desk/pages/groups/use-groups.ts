import { useState } from 'react'
import type { GroupId, PersonId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

export type Group = Answers['session']['listGroups'][number]

export const useGroupList = () => useReading(['session.listGroups'], () => api.session.listGroups.query({}))

/** One group with its people, read afresh whenever its page is opened: what is saved is the whole list. */
export function useGroup({ id }: Group) {
  const [openedAt] = useState(() => Date.now())
  return useReading(['session.group', { id, openedAt }], () =>
    api.session.group.query({ group: id as GroupId }),
  )
}

export const newGroupId = (): GroupId =>
  `group-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}` as GroupId

interface GroupToSave {
  group: GroupId
  name: string
  kind: Group['kind']
  people: readonly PersonId[]
}

export const useSaveGroup = (onDone: () => void) =>
  useDeed(
    ({ people, ...group }: GroupToSave) => api.session.saveGroup.mutate({ ...group, people: [...people] }),
    ['session.listGroups', 'county-home'],
    onDone,
  )
