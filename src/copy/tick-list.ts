/** People to tick by name. */
export const tickListCopy = {
  search: '搜姓名、学校',
  nobody: '没有找到，换个字试试',
  more: (count: number) => `还有 ${count} 人`,
} as const
