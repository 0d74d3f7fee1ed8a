/** What `trainee-server.ts` lays out for the story. */
export interface TraineeStory {
  url: string
  county: string
  trainer: string
  teacher: { name: string; idNumber: string; telephone: string }
  /** both run now and are worth 2 credits */
  session: string
  sessionWithoutSignal: string
}
