import { type Actor, deterministicId, type FileStorage } from '@/cloudfunctions/kernel'

/** Longer than a course lasts, so that the address does not die while somebody watches. */
const ADDRESS_LASTS_SECONDS = 6 * 3600

/** Where a course's video is put; a course keeps nothing but the file's id, so that it may come from any upload. */
export const videoPath = ({ county }: Pick<Actor, 'county'>, requestKey: string): string =>
  `courses/${county}/${deterministicId('course-video', requestKey)}.mp4`

/** An address for the player that works while the course lasts. */
export const videoAddress = (storage: FileStorage, file: string): Promise<string> =>
  storage.signRead(file, ADDRESS_LASTS_SECONDS)
