import { attendanceLines } from './attendance'
import { type Line, office, people } from './callers'
import { certificateLines } from './certificates'
import { classLines } from './classes'
import { evidenceLines } from './evidence'
import { fileLines } from './files'
import { intakeLines } from './intake'
import type { Names } from './lay-out'
import { libraryLines } from './library'
import { massEntryLines } from './mass-entry'
import { orgLines } from './org'
import { peopleLines } from './people'
import { programmeLines } from './programme'
import { sessionLines } from './session'
import { studyLines } from './study'
import { trainingLogLines } from './training-log'

/** What every procedure is asked, and who may ask it: the lines of all contexts. */
export const tableOf = (names: Names): Record<string, Line> => ({
  ...peopleLines(names),
  ...orgLines,
  ...intakeLines(names),
  ...sessionLines(names),
  ...attendanceLines(names),
  ...trainingLogLines(names),
  ...classLines(names),
  ...programmeLines(names),
  'credit.myProgress': { input: {}, allowed: people },
  'credit.myEntries': { input: {}, allowed: people },
  'credit.myStandings': { input: {}, allowed: people },
  ...massEntryLines(names),
  ...certificateLines(names),
  ...studyLines(names),
  ...fileLines(names),
  ...evidenceLines(names),
  ...libraryLines(names),
  'jobs.advance': { input: { job: names.job }, allowed: office },
})
