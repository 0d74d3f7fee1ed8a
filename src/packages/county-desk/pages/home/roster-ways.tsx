import { type Way, Ways } from '../../../../components/ways'
import { countyCopy as copy } from '../../../../copy/county'
import { deskCopy } from '../../../../copy/desk-lists'
import { trainerPages } from '../../../trainer-desk/paths'
import { countyPages } from '../../paths'
import type { CountyView } from './view'

/** Who is in the county, how they are grouped, and what the office gives them. */
export function RosterWays({ view: { schools, people, groups, openInvitations } }: { view: CountyView }) {
  const ways: readonly Way[] = [
    {
      icon: 'school',
      title: copy.schools,
      note: copy.schoolsNote,
      value: deskCopy.schools(schools),
      url: countyPages.schools,
    },
    {
      icon: 'people',
      title: copy.people,
      note: copy.peopleNote,
      value: deskCopy.people(people),
      url: countyPages.people,
    },
    { icon: 'map', title: copy.classes, note: copy.classesNote, url: countyPages.classes() },
    {
      icon: 'table',
      title: copy.groups,
      note: copy.groupsNote,
      value: copy.groupCount(groups),
      url: countyPages.groups,
    },
    { icon: 'learning', title: copy.courses, note: copy.coursesNote, url: countyPages.courses },
    { icon: 'upload', title: copy.massEntry, note: copy.massEntryNote, url: trainerPages.massEntry() },
    { icon: 'award', title: copy.certificates, note: copy.certificatesNote, url: countyPages.certificates },
    {
      icon: 'link',
      title: copy.invitations,
      note: copy.invitationsNote,
      value: openInvitations > 0 && copy.openInvitations(openInvitations),
      url: countyPages.invitations,
    },
  ]
  return <Ways ways={ways} />
}
