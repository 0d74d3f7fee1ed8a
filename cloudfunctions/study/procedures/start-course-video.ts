import * as z from 'zod'
import { forRoles, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { videoPath } from '../video'

/** Bytes that are sent in one piece; what is larger comes by the resumable upload. */
const MOST_VIDEO_BYTES = 100 * 1024 * 1024

const input = z.strictObject({ size: z.int().min(1).max(MOST_VIDEO_BYTES), requestKey })

/** Where the office may put a course's video; the same request again means the same place. */
export const startCourseVideo = forRoles({
  roles: ['county-office'],
  input,
  within: wholeCounty,
}).mutation(({ ctx: { actor, storage }, input: { requestKey: key } }) =>
  storage.signUpload(videoPath(actor, key)),
)
