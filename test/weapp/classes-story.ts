/** What `classes-server.ts` lays out: a published cohort of thirty schools, and one teacher who came later. */
export interface ClassesStory {
  url: string
  office: string
  cohort: string
  /** a class of several schools */
  joint: string
  lateName: string
}
