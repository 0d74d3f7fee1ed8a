import type { SessionDocument } from './documents'

/** What every list says of a half-day. */
export const shownSession = ({
  _id,
  title,
  place,
  on,
  start,
  end,
  checkOutFrom,
  state,
}: SessionDocument) => ({
  id: _id,
  title,
  place: place.name,
  on,
  start,
  end,
  checkOutFrom,
  state,
})
