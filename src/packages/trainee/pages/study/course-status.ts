import type { TagProps } from '../../../../components/tag'
import { studyCopy as copy } from '../../../../copy/study'
import type { ListedCourse } from '../../study/answers'

/** Only what lies here can be watched or read here. */
export const isPlayable = ({ kind }: Pick<ListedCourse, 'kind'>): boolean =>
  kind === 'text' || kind === 'video'

/** The second line of a course: what counted, or why it cannot be taken here. */
export function courseStatus({
  kind,
  seconds,
  minutes,
}: Pick<ListedCourse, 'kind' | 'seconds' | 'minutes'>): { status?: TagProps; note?: string } {
  if (seconds === null) return { note: kind === 'link' ? copy.kinds.link : copy.kinds.none }
  if (minutes >= Math.floor(seconds / 60) && minutes > 0)
    return { status: { tone: 'ok', text: copy.full(seconds) } }
  if (minutes > 0) return { status: { tone: 'running', text: copy.progress(minutes, seconds) } }
  return { note: `${copy.kinds[kind]}，${copy.notStarted(seconds)}` }
}
