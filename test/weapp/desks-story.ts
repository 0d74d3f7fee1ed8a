/** What `desks-server.ts` lays out: the demonstration county, small, with something waiting on every desk. */
export interface DesksStory {
  url: string
  /** runs now or opens its doors within minutes; one record waits to be confirmed */
  session: string
  /** of next week, with a request for leave */
  later: string
  /** a roster that was sent and not looked at yet */
  sheet: string
  /** a log without a comment */
  log: string
  cohort: string
}
