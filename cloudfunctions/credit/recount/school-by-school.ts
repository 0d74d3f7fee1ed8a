import type { Job, Slice, Worker, Workshop } from '@/cloudfunctions/kernel'
import { loadSchools, type SchoolDocument } from '@/cloudfunctions/org'

/** What is done for each school, and once all are done. Both are harmless to repeat. */
interface Rounds<Task> {
  /** Read anew with every slice; it says which schools are concerned. */
  begin(job: Job, workshop: Workshop): Promise<{ task: Task; concerns(school: SchoolDocument): boolean }>
  work(task: Task, school: SchoolDocument, workshop: Workshop): Promise<void>
  finish(task: Task, workshop: Workshop): Promise<NonNullable<Slice['finished']>>
}

/** Works through the schools of a county in the order of their codes; the cursor is the last school that is done. */
export const schoolBySchool =
  <Task>({ begin, work, finish }: Rounds<Task>): Worker =>
  async (job, workshop) => {
    const { task, concerns } = await begin(job, workshop)
    const schools = (await loadSchools(workshop.store))
      .filter(concerns)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
    let done = schools.filter(({ code }) => code <= job.cursor).length
    for (const school of schools.slice(done)) {
      await work(task, school, workshop)
      done += 1
      if (workshop.shouldStop()) break
    }
    const progress = { done, total: schools.length, cursor: schools[done - 1]?.code ?? '' }
    return done < schools.length ? progress : { ...progress, finished: await finish(task, workshop) }
  }
