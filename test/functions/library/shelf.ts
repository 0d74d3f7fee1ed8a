import type { TestSchool } from '../evidence/school'

export interface Line {
  id: string
  title: string
  state: string
  collection: string
  reach?: string
  why?: string
}
export interface Opened extends Line {
  files: { file: string; name: string }[]
  leftOut: number
  isOwn: boolean
}

/** Asks the library as one of the school's people. */
export const shelfOf = ({ stack }: TestSchool) => ({
  ask: <Data = Line>(
    account: string,
    procedure: string,
    input: object,
    type: 'query' | 'mutation' = 'mutation',
  ) => stack.ask<Data>(account, type, `library.${procedure}`, input),
  /** Whatever the answer is. */
  call: (account: string, procedure: string, input: object, type: 'query' | 'mutation' = 'mutation') =>
    stack.call(account, type, `library.${procedure}`, input),
})
