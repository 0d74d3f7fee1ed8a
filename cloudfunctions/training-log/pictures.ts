import { type Actor, deterministicId, type FileStorage, refuse } from '@/cloudfunctions/kernel'
import { LOG_PICTURE_LIMIT } from '@/domain/training-log'

const ADDRESS_LASTS_SECONDS = 600

/** Every author has a folder; nobody is given an address in another one's. */
const folderOf = ({ county, person }: Pick<Actor, 'county' | 'person'>): string =>
  `training-logs/${county}/${person}/`

export const picturePath = (author: Actor, requestKey: string): string =>
  `${folderOf(author)}${deterministicId('log-picture', requestKey)}.jpg`

/**
 * That these files lie in the author's own folder, arrived, are pictures and no larger than agreed. Refuses with PICTURE_NOT_ACCEPTED.
 */
export async function assertPictures(
  storage: FileStorage,
  author: Actor,
  pictures: readonly string[],
): Promise<void> {
  const own = new RegExp(`^cloud://[\\w.-]+/${folderOf(author)}[0-9a-f]{32}\\.jpg$`)
  for (const picture of pictures)
    if (!own.test(picture)) refuse('PICTURE_NOT_ACCEPTED', { reason: 'not-arrived' })
  await Promise.all(pictures.map((picture) => assertPicture(storage, picture)))
}

async function assertPicture(storage: FileStorage, picture: string): Promise<void> {
  const bytes = await storage
    .read(picture)
    .catch(() => refuse('PICTURE_NOT_ACCEPTED', { reason: 'not-arrived' }))
  if (bytes.length > LOG_PICTURE_LIMIT) refuse('PICTURE_NOT_ACCEPTED', { reason: 'too-large' })
  if (!isJpeg(bytes)) refuse('PICTURE_NOT_ACCEPTED', { reason: 'not-a-picture' })
}

/** The marker with which every JPEG file begins (ITU T.81, annex B.1.1.3). */
const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** Addresses for a screen; they work for ten minutes. */
export const pictureAddresses = (storage: FileStorage, pictures: readonly string[]): Promise<string[]> =>
  Promise.all(pictures.map((picture) => storage.signRead(picture, ADDRESS_LASTS_SECONDS)))
