import * as z from 'zod'
import { forSelf } from '@/cloudfunctions/kernel'
import { requestKey } from '@/cloudfunctions/people'
import { picturePath } from '../pictures'
import { MOST_PICTURE_BYTES } from '../shapes'

const input = z.strictObject({ size: z.int().min(1).max(MOST_PICTURE_BYTES), requestKey })

/** Where the caller may put one picture of a log; the same request again means the same place. */
export const startPicture = forSelf(input).mutation(
  ({ ctx: { actor, storage }, input: { requestKey: key } }) => storage.signUpload(picturePath(actor, key)),
)
