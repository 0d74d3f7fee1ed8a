import { forRoles } from '@/cloudfunctions/kernel'
import { leaves } from '../requests/documents'
import { LIST_PAGE, listInput, pageOf, placeOfList } from '../requests/list'
import { shownRequest } from '../requests/request'

/** Requests for leave in one state, fifty at a time, for whoever decides them. */
export const listLeaves = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input: listInput,
  within: placeOfList,
}).query(async ({ ctx: { store, subject: where, now }, input }) => {
  const rows = await store.page(leaves, pageOf(where, input))
  return { now, leaves: rows.map(shownRequest), hasMore: rows.length === LIST_PAGE }
})
