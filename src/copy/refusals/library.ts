import type { ResourceState } from '@/domain/library'
import { KIND_NAMES } from '../evidence-problems'
import type { Wordings } from './wording'

const STATE: Readonly<Record<ResourceState, string>> = {
  asked: '作者还没有回答。',
  kept: '它已经在学校资源库里；作者只同意校内使用的，不能推荐到县。',
  proposed: '学校已经推荐，正在等县里遴选。',
  selected: '它已经入选县资源库。',
  declined: '作者不同意。',
  withdrawn: '它已经撤出资源库。',
}

/** The resource library: keeping, proposing, selecting. */
export const library: Wordings<'RESOURCE_LACKS' | 'RESOURCE_NOT_CERTIFIED' | 'RESOURCE_NOT_THERE'> = {
  RESOURCE_LACKS: ({ kind }) => ({
    title: '材料还不齐',
    why: `这一种成果至少要有一份${KIND_NAMES[kind]}。`,
    next: ['传好以后再选上'],
  }),
  RESOURCE_NOT_CERTIFIED: () => ({
    title: '还没有评定，不能收入资源库',
    why: '资源库只收评定过的成果。',
    next: ['先完成评定'],
  }),
  RESOURCE_NOT_THERE: ({ state }) => ({
    title: '现在不能这样操作',
    why: STATE[state],
    next: ['回到列表，看看最新的状态'],
  }),
}
