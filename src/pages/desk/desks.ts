import type { IconName } from '../../components/icon'
import type { deskPageCopy } from '../../copy/desk'
import { evidencePages } from '../../parts/evidence/paths'
import { libraryPages } from '../../parts/resources/paths'

interface Desk {
  icon: IconName
  /** absent while the role has no page of its own */
  url?: string
  /** further pages of the same role, each with a row of its own */
  more?: readonly {
    name: keyof typeof deskPageCopy.more
    icon: IconName
    url: string
  }[]
}

/** What those who guide others do besides. */
const GUIDES: NonNullable<Desk['more']> = [
  { name: 'plans', icon: 'write', url: '/packages/trainee/pages/plans/index' },
  { name: 'discussions', icon: 'talk', url: '/packages/trainee/pages/discussions/index' },
]

/** Where each role works; a role that is not here is only a trainee's. */
export const DESKS: Readonly<Record<string, Desk>> = {
  trainer: {
    icon: 'projector',
    url: '/packages/trainer-desk/pages/sessions/index',
    more: [
      { name: 'requests', icon: 'write', url: '/packages/trainer-desk/pages/requests/index' },
      { name: 'mass-entry', icon: 'table', url: '/packages/trainer-desk/pages/mass-entry/index' },
    ],
  },
  'county-office': {
    icon: 'table',
    url: '/packages/county-desk/pages/home/index',
    more: [
      { name: 'requests', icon: 'write', url: '/packages/trainer-desk/pages/requests/index?of=county' },
      { name: 'evidence-specs', icon: 'award', url: '/packages/county-desk/pages/evidence-specs/index' },
      { name: 'evidence-cases', icon: 'eye', url: '/packages/county-desk/pages/evidence-cases/index' },
      { name: 'county-library', icon: 'award', url: libraryPages.county },
    ],
  },
  'school-admin': {
    icon: 'school',
    url: '/packages/school-desk/pages/people/index',
    more: [
      { name: 'requests', icon: 'write', url: '/packages/school-desk/pages/requests/index' },
      { name: 'sessions', icon: 'today', url: '/packages/school-desk/pages/sessions/index' },
      { name: 'on-behalf', icon: 'people', url: '/packages/school-desk/pages/on-behalf/index' },
      { name: 'study-scope', icon: 'learning', url: '/packages/school-desk/pages/study-scope/index' },
      { name: 'consents', icon: 'shield', url: '/packages/school-desk/pages/consents/index' },
      { name: 'own-points', icon: 'star', url: '/packages/school-desk/pages/own-points/index' },
      { name: 'school-library', icon: 'award', url: libraryPages.school },
      ...GUIDES,
    ],
  },
  'school-reviewer': {
    icon: 'eye',
    url: '/packages/school-desk/pages/people/index',
    more: [
      { name: 'evidence-review', icon: 'award', url: evidencePages.review },
      { name: 'school-library', icon: 'star', url: libraryPages.school },
    ],
  },
  leader: {
    icon: 'people',
    url: '/packages/leader-desk/pages/logs/index',
    more: [{ name: 'group-evidence', icon: 'award', url: evidencePages.group }, ...GUIDES],
  },
  expert: { icon: 'award', more: [{ name: 'library', icon: 'upload', url: libraryPages.library }] },
  'city-viewer': {
    icon: 'map',
    url: '/packages/county-desk/pages/coverage/index',
    more: [{ name: 'phases', icon: 'today', url: '/packages/county-desk/pages/phases/index' }],
  },
}
