import { tidySolid } from '@/domain/org'
import type { Course, CourseCatalogue } from '@/domain/programme'

/** What a course is watched or read from. A link leads to another platform, whose minutes come by import and never from here. */
export type Material =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'video'; readonly file: string; readonly seconds: number }
  | { readonly kind: 'link'; readonly url: string }

/** A county's course of its own, or what it laid under a title of the programme's catalogue. */
export interface CountyCourse {
  readonly course: string
  readonly title: string
  readonly themes: readonly string[]
  readonly material?: Material
  /** taken off the list; its minutes stay */
  readonly withdrawn: boolean
}

/** Groups of the catalogue, and what a county added itself. */
export type OfferedGroup = Course['group'] | 'county'

export interface OfferedCourse {
  readonly id: string
  readonly title: string
  readonly group: OfferedGroup
  readonly themes: readonly string[]
  readonly material?: Material
}

/** The catalogue of the programme as the county offers it, in the document's order, then the county's own. */
export function offeredCourses(
  catalogue: CourseCatalogue | undefined,
  added: readonly CountyCourse[],
): OfferedCourse[] {
  const printed = catalogue?.courses ?? []
  const laid = new Map(added.map((one) => [one.course, one]))
  const isPrinted = new Set(printed.map(({ id }) => id))
  return [
    ...printed.map(({ id, title, group, themes }) => ({
      ...{ id, title, group, themes },
      ...materialOf(laid.get(id)),
    })),
    ...added
      .filter(({ course, withdrawn }) => !withdrawn && !isPrinted.has(course))
      .map((own) => ({
        ...{ id: own.course, title: own.title, group: 'county' as const, themes: own.themes },
        ...materialOf(own),
      })),
  ]
}

const materialOf = (laid: CountyCourse | undefined): { material?: Material } =>
  laid?.material && !laid.withdrawn ? { material: laid.material } : {}

/** The school's choice first, otherwise in the order of the list. Without a choice nothing changes. */
export const schoolFirst = <C extends { readonly id: string }>(
  courses: readonly C[],
  scope: readonly string[],
): C[] => {
  const chosen = new Set(scope)
  return [...courses.filter(({ id }) => chosen.has(id)), ...courses.filter(({ id }) => !chosen.has(id))]
}

/** Courses that a school chooses among: those of the capability points, and the county's own. Hefei 附件 2 之 3. */
export const isChosenBySchool = ({ group }: Pick<OfferedCourse, 'group'>): boolean =>
  group === 'capability' || group === 'county'

/** Which course a note names, alone or beside other words: `混合式教学入门`, `国家平台《混合式教学入门》`. Part of a title is no name. */
export function courseNamedIn(
  courses: readonly Pick<OfferedCourse, 'id' | 'title'>[],
  note: string,
): string | undefined {
  const quoted = [...note.matchAll(/《(.+)》/gu)].flatMap(([, title = '']) => title)
  const named = new Set([note, ...quoted, ...note.split(/[\s《》，,、；;：:/|（）()]+/u)].map(tidySolid))
  return courses.find(({ title }) => named.has(tidySolid(title)))?.id
}
