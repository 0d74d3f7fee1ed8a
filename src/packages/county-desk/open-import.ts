import type { Answers } from '../../api/answers'

export type ListedImport = Answers['intake']['listImports'][number]

/** The import that is on its way: what a page that is opened again goes on with. */
export const openImport = (latest: readonly ListedImport[]): ListedImport | undefined =>
  latest.find(({ state }) => state === 'reading' || state === 'ready' || state === 'applying')
