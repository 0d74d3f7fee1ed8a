import type { CountyId } from '@/domain/shared'

/** One picture an appeal, at a place of its own: uploading again replaces what was not kept. */
export const picturePath = (county: CountyId, appeal: string): string =>
  `appeals/${county}/${appeal.replaceAll(':', '-')}.jpg`
