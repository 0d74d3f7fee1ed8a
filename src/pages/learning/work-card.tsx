import { useMyLogs } from '../../api/mine'
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
  { icon: 'learning', title: copy.library, note: copy.libraryText, url: libraryPages.library },
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
  return <Ways ways={[logs, ...WORK]} />
}
