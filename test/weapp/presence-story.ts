/** What `presence-server.ts` lays out for the story; accounts are named after what they do. */
export interface PresenceStory {
  url: string
  accounts: { trainee: string; leader: string; trainer: string; office: string }
  /** its doors open in half an hour */
  coming: string
  /** runs now; two accounts on one phone have checked in */
  running: string
  /** over, attended by the trainee, who has not written about it */
  over: string
  /** long enough for a log; somebody else has handed in almost the same */
  text: string
  /** the other author's log */
  copiedBy: { name: string; log: string }
  /** people of one phone */
  shared: readonly string[]
}
