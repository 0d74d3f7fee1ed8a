import { api } from '../../api/client'
import { useMyLogs } from '../../api/mine'
import { useReading } from '../../api/use-reading'
import { type Way, Ways } from '../../components/ways'
import { evidenceCopy } from '../../copy/evidence'
import { learningCopy as copy } from '../../copy/learning'
import { evidencePages } from '../../parts/evidence/paths'
import { libraryPages } from '../../parts/resources/paths'

const WORK: readonly Way[] = [
  { icon: 'award', title: evidenceCopy.title, note: copy.evidenceNote, url: evidencePages.tasks },
  { icon: 'play', title: copy.study, note: copy.studyNote, url: '/packages/trainee/pages/study/index' },
  {
    icon: 'star',
    title: copy.papers,
    note: copy.papersNote,
    url: '/packages/trainee/pages/certificate/index',
  },
  { icon: 'upload', title: copy.files, note: copy.filesText, url: '/packages/trainee/pages/files/index' },
]

/** What one does besides the trainings: logs, tasks, courses, and what came of them. */
export function WorkCard() {
  const toWrite = useMyLogs().data?.toWrite ?? []
  const logs: Way = {
    icon: 'write',
    title: copy.logs,
    note: copy.logsToWrite(toWrite.length),
    url: '/packages/trainee/pages/training-logs/index',
  }
  const resources = useReading(['library.myResources'], () => api.library.myResources.query({}))
  const asked = resources.state === 'ready' ? resources.value.filter(({ state }) => state === 'asked') : []
  const library: Way = {
    icon: 'learning',
    title: copy.library,
    note: asked.length > 0 ? copy.libraryAsked(asked.length) : copy.libraryText,
    url: libraryPages.library,
  }
  return <Ways ways={[logs, ...WORK, library]} />
}
