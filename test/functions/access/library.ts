import { SCHOOL } from '../county'
import { anyOffice, type Line, people, rostered } from './callers'

const RESOURCE = 'a'.repeat(32)
const FILE = 'f'.repeat(32)

/** The resource library: what is one's own, what stands on a shelf, and who keeps, proposes and selects. */
export function libraryLines({ attempt }: { attempt: string }): Record<string, Line> {
  const resource = { resource: RESOURCE }
  const school = { kind: 'school', school: SCHOOL }
  const found = { points: [], subject: '', stages: [] }
  const brought = {
    ...{ collection: 'school-plan', title: '访问表', summary: '', files: [FILE], reach: 'school' },
    ...found,
  }
  return {
    'library.search': { input: { shelf: 'school' }, allowed: rostered },
    'library.points': { input: {}, allowed: people },
    'library.myResources': { input: {}, allowed: people },
    'library.resource': { input: resource, allowed: [] },
    'library.openFile': { input: { ...resource, file: FILE, view: 'access-view' }, allowed: [] },
    'library.answer': { input: { ...resource, answer: 'no' }, allowed: [] },
    'library.askAuthor': { input: { attempt }, allowed: ['school-admin', 'school-reviewer'] },
    'library.propose': { input: resource, allowed: [] },
    'library.select': { input: { ...resource, decision: 'select' }, allowed: [] },
    'library.withdraw': { input: { ...resource, why: '访问表' }, allowed: [] },
    'library.bringResource': { input: { ...brought, requestKey: 'access-resource' }, allowed: [] },
    'library.listResources': {
      input: { of: school },
      allowed: ['school-admin', 'school-reviewer', ...anyOffice],
    },
    'library.exportCollection': { input: { collection: 'expert-video' }, allowed: anyOffice },
    'library.collectionFiles': { input: { collection: 'expert-video', from: 0 }, allowed: anyOffice },
  }
}
