import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { placeOfAppeal } from '../requests/place'
import { appealId } from '../shapes'

const input = z.strictObject({ appeal: appealId })
const ADDRESS_LASTS_SECONDS = 600

/** The picture of an appeal for whoever decides it, behind an address that works for ten minutes. */
export const appealPicture = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input,
  within: placeOfAppeal,
}).query(async ({ ctx: { storage, subject: appeal } }) => {
  const { picture } = appeal
  if (picture?.state !== 'kept') return refuse('FILE_NOT_ARRIVED', {})
  return { url: await storage.signRead(picture.fileId, ADDRESS_LASTS_SECONDS) }
})
