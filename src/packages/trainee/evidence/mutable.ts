import type { TaskDraft } from '@/domain/evidence'

/** A draft as the request wants it: its lists are not readonly. */
export const mutable = ({ attachments, points, ...rest }: TaskDraft) => ({
  ...rest,
  points: [...points],
  attachments: attachments.map(({ file, serves }) => ({ file, serves: [...serves] })),
})
