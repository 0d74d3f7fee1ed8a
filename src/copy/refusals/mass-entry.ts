import type { Wordings } from './wording'

/** Entering credits and assessments from a sheet. */
export const massEntry: Wordings<'ENTRY_NOT_OPEN' | 'ENTRIES_HAVE_BAD_ROWS' | 'ENTRY_WAITS'> = {
  ENTRY_NOT_OPEN: ({ state }) => ({
    title: '这张表现在不能改',
    why:
      state === 'applied' || state === 'undone' || state === 'undoing'
        ? '它已经录入过了。'
        : '别人正在处理它，或者它已经作废。',
    next: ['回到录入列表看它现在的状态'],
    retry: true,
  }),
  ENTRIES_HAVE_BAD_ROWS: ({ bad }) => ({
    title: '还不能录入',
    why: `还有 ${bad} 行有错。`,
    next: ['逐行改好，或者跳过这些行'],
  }),
  ENTRY_WAITS: ({ title }) => ({
    title: '另一张表正在录入',
    why: title === '' ? '同一时间只录一张，免得重复。' : `“${title}”正在录入，同一时间只录一张，免得重复。`,
    next: ['等它录完再点一次'],
    icon: 'clock',
    retry: true,
  }),
}
