/** What `study-server.ts` lays out for the story. */
export interface StudyStory {
  url: string
  /** account of a teacher who is bound */
  reader: string
}
