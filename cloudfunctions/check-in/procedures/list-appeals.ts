import { forRoles } from '@/cloudfunctions/kernel'
import { appeals } from '../requests/documents'
import { LIST_PAGE, listInput, pageOf, placeOfList } from '../requests/list'
import { shownAppeal } from '../requests/request'

/** Appeals in one state, fifty at a time, for whoever decides them. */
export const listAppeals = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input: listInput,
  within: placeOfList,
}).query(async ({ ctx: { store, subject: where, now }, input }) => {
  const rows = await store.page(appeals, pageOf(where, input))
  return { now, appeals: rows.map(shownAppeal), hasMore: rows.length === LIST_PAGE }
})
