import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CountyId, PersonId } from '@/domain/shared'
import type { Emulator } from '@/emulator'
import { rosterFile } from '../seed/clean-files'
import { generateCounty } from '../seed/generate-county'
import { formCohort } from './classes'
import { type Client, clientOf } from './client'
import { holdEndedHalfDay } from './ended-half-day'
import { beginMicroTask, declareClass } from './evidence'
import { importFile } from './import-file'
import { fillLibrary } from './library'
import { writeLogs } from './logs'
import { openCounty } from './open-county'
import { accountOf, bindTeachers, giveSchoolRoles, inviteOutsiders, pickerOf, whoIs } from './people'
import { guideStudy, offerCourses } from './study'
import { planTrainings, recordEarlierStudy } from './trainings'

const GROUP = 'class-12'
const CLASS_SIZE = 88

/**
 * Fills an empty data folder with an invented county, through the same procedures that a real county uses: bootstrap, invitations, two
 * imports, bindings, roles, trainings. The list of people to be is written last, so that a broken start is repeated.
 */
export async function layDemonstration(
  emulator: Emulator,
  dataDir: string,
  say: (text: string) => void,
  size: { people?: number; schools?: number } = {},
): Promise<void> {
  const generated = generateCounty(size)
  const { code: county, name } = generated.county
  say(`laying out ${name}: ${generated.schools.length} schools, ${generated.teachers.length} teachers …`)
  const office = await openCounty(emulator, generated)
  await importFile(
    office,
    'roster',
    { name: '参培教师信息表.xlsx', bytes: await rosterFile(generated) },
    ({ done, total }) => say(`  roster ${done} / ${total}`),
  )
  await bindTeachers(emulator, county, generated.personas)
  await inviteOutsiders(emulator, county, office, generated.personas)
  await formClass(emulator, office)
  say('forming classes …')
  await formCohort(office)
  await giveSchoolRoles(emulator, office, GROUP)
  await planTrainings(clientOf(emulator, accountOf('trainer')), GROUP)
  await offerCourses(office)
  const { row } = await whoIs(emulator, 'school-admin')
  const admin = clientOf(emulator, accountOf('school-admin'))
  await guideStudy(admin, row?.school ?? '')
  await declareClass(admin, row?.school ?? '')
  await beginMicroTask(clientOf(emulator, accountOf('trainee')))
  await fillLibrary((key) => clientOf(emulator, accountOf(key)), row?.school ?? '')
  const [trainer, ...trainees] = await Promise.all(
    ['trainer', 'trainee', 'trainee-2', 'leader'].map(
      async (key) => (await whoIs(emulator, key)).person as PersonId,
    ),
  )
  await recordEarlierStudy(county, trainees)
  if (trainer) await holdYesterday(emulator, county, trainer, trainees)
  await writeFile(path.join(dataDir, 'personas.json'), JSON.stringify(pickerOf(generated.personas), null, 2))
}

/** Yesterday's half-day, and what three of its people wrote about it. */
async function holdYesterday(
  emulator: Emulator,
  county: CountyId,
  trainer: PersonId,
  first: readonly PersonId[],
): Promise<void> {
  const session = await holdEndedHalfDay(county, { group: GROUP, trainer, first })
  const as = (key: string) => clientOf(emulator, accountOf(key))
  await writeLogs(session, { own: as('trainee'), copied: as('trainee-2'), other: as('leader') })
}

/** A class of the trainee's school and its neighbours in the list, as large as a hall. */
async function formClass(emulator: Emulator, office: Client): Promise<void> {
  const { row } = await whoIs(emulator, 'trainee')
  const own = await peopleOf(office, { school: row?.school })
  const others = await peopleOf(office, {})
  const people = [...new Set([...own, ...others])].slice(0, CLASS_SIZE)
  await office.ask('session.saveGroup', 'mutation', { group: GROUP, name: '第 12 班', kind: 'class', people })
}

async function peopleOf(office: Client, filter: { school?: string | undefined }): Promise<string[]> {
  const people: string[] = []
  for (let after: string | undefined; people.length < CLASS_SIZE; ) {
    const input = { ...(filter.school && { school: filter.school }), ...(after && { after }) }
    const page = await office.ask<{ people: { person: string }[]; after?: string }>(
      'people.listPeople',
      'query',
      input,
    )
    people.push(...page.people.map(({ person }) => person))
    if (!page.after) break
    after = page.after
  }
  return people
}
